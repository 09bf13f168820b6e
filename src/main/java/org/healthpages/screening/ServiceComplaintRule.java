package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;
import org.healthpages.screening.Place.Part;

/** A complaint, in a text that names a service: words from a list, or a long wait. */
final class ServiceComplaintRule implements Rule {
    private static final Pattern SERVICE = WordList.phrases("services");
    private static final Pattern COMPLAINT = WordList.compile(
            "(?<!\\p{L})(?:" + WordList.alternatives("complaints")
                    + "|wait(?:ed|ing)(?: for)?(?: over| nearly| almost| more than| about)? (?:\\d{1,3}|[\\p{L}-]{2,12}) (?:weeks|months|years))(?!\\p{L})");

    @Override
    public Optional<Mark> in(SentText text) {
        return SERVICE.matcher(text.plain(Part.BODY)).find()
                ? Mark.of(Finding.SERVICE_COMPLAINT, text.places(COMPLAINT))
                : Optional.empty();
    }
}
