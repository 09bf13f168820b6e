package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words of advertisements, from a list. Whole words only: "press" is not in "WordPress". */
final class AdvertisingRule implements Rule {
    private static final Pattern WORDS = WordList.phrases("advertising");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.ADVERTISING, text.places(WORDS));
    }
}
