package org.healthpages.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.healthpages.article.ImportedPast;
import org.jspecify.annotations.Nullable;

/** Reads what an article had behind it: the editions before this one, and whether readers can still comment. */
final class ArticlePast {
    private static final String EARLIER = "earlier-editions";

    private ArticlePast() {}

    /** @param published the day of the current edition; null where it is missing */
    static ImportedPast read(FrontMatter fields, @Nullable LocalDate published) {
        List<LocalDate> earlier = new ArrayList<>();
        for (String day : fields.texts(EARLIER)) {
            read(day, fields, earlier);
        }
        requireFewInOrder(earlier, published, fields);
        return new ImportedPast(earlier, fields.text("comments-closed", ImportedPast.MOST_REASON_CHARACTERS));
    }

    private static void read(String day, FrontMatter fields, List<LocalDate> earlier) {
        try {
            earlier.add(FourDigitYear.date(day));
        } catch (DateTimeParseException e) {
            fields.fault(EARLIER, "\"" + EARLIER + "\" has \"" + day + "\"; expected a date such as 2008-12-01");
        }
    }

    private static void requireFewInOrder(List<LocalDate> earlier, @Nullable LocalDate published, FrontMatter fields) {
        if (earlier.size() > ImportedPast.MOST_EDITIONS) {
            fields.fault(
                    EARLIER,
                    "\"" + EARLIER + "\" has " + earlier.size() + " days; expected at most "
                            + ImportedPast.MOST_EDITIONS);
        }
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : earlier) {
            if (day.isBefore(before) || (published != null && day.isAfter(published))) {
                fields.fault(
                        EARLIER,
                        "\"" + EARLIER + "\" has " + day + " out of its order; expected the earliest first, and none"
                                + " after \"published\"");
                return;
            }
            before = day;
        }
    }
}
