package org.healthpages.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.healthpages.platform.London;
import org.healthpages.screening.CleanText;

/**
 * What WordPress calls a post, or something else that it keeps like one, as its export has it.
 *
 * @param number its place in the file, from 1
 * @param line in which it ends
 * @param fields by WordPress's names, each empty where it is absent
 * @param category the name in addresses of the first category; empty for none
 */
record WordPressPost(int number, int line, WordPressFields fields, String category) {
    private static final int MOST_CHARACTERS_OF_A_KIND = 40;
    private static final String NEVER = "0000-00-00";

    /** What becomes of it here. */
    enum Fate {
        PUBLISHED,
        DRAFT,
        LEFT_OUT
    }

    Fate fate() {
        if (!isPage() && !fields.is("post_type", "post")) {
            return Fate.LEFT_OUT;
        }
        return switch (fields.of("status")) {
            // a password kept it from most readers
            case "publish" -> fields.of("post_password").isEmpty() ? Fate.PUBLISHED : Fate.DRAFT;
            case "draft", "pending", "future", "private" -> Fate.DRAFT;
            default -> Fate.LEFT_OUT;
        };
    }

    boolean isPage() {
        return fields.is("post_type", "page");
    }

    /** Why it is left out, as a word: what kind of thing it is, or in which state. */
    String kind() {
        String type = fields.of("post_type");
        String kind = isPage() || type.equals("post") ? fields.of("status") + " " + type : type;
        return PlainText.cut(CleanText.line(kind), MOST_CHARACTERS_OF_A_KIND);
    }

    /** The day on which it appeared; empty where no date can be read. */
    Optional<LocalDate> publishedOn() {
        return day(fields.of("post_date"))
                .or(() -> day(fields.of("post_date_gmt")))
                .or(() -> dayOfFeed(fields.of("pubDate")));
    }

    private static Optional<LocalDate> day(String moment) {
        try {
            return moment.startsWith(NEVER)
                    ? Optional.empty()
                    : Optional.of(FourDigitYear.date(moment.strip().replaceAll(" .*", "")));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOfFeed(String moment) {
        try {
            OffsetDateTime read = OffsetDateTime.parse(moment.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return read.getYear() > 0 ? Optional.of(London.day(read.toInstant())) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
