package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** A web address, also one without its beginning: "example.org/leaflet". The host of an email address is none. */
final class LinkRule implements Rule {
    private static final String WHOLE = "https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]";
    private static final String SHORT =
            "(?:[\\p{L}0-9-]++\\.(?=[\\p{L}0-9]))++(?<=\\.)(?:com|org|net|co|uk|eu|info|biz|io|app|shop|store|health|clinic"
                    + "|online|site|website|blog|me|tv|ly|gl|ie|de|fr|us|ca|au)(?![\\p{L}0-9.-]*+@)(?![\\p{L}0-9])(?:[/?#](?:[^\\s<>\"]*[^\\s<>\".,;:!?)])?)?";

    private static final Pattern ADDRESS = WordList.compile("(?<![\\p{L}0-9@._%+-])(?:" + WHOLE + "|" + SHORT + ")");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.LINK, text.places(ADDRESS));
    }
}
