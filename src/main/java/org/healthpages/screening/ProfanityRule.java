package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** Swear words and insults, from a list. Whole words only: "press" is not in "WordPress". */
final class ProfanityRule implements Rule {
    private static final Pattern WORDS = WordList.phrases("profanity");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.PROFANITY, text.places(WORDS));
    }
}
