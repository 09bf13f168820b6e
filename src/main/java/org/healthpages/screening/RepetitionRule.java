package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The same letter or emoji four times and more, or four exclamation or question marks. Kisses, "xxxx", and dots are fine. Capitals count as
 * other letters: Java cannot compare emoji with what stood before and leave the case aside.
 */
final class RepetitionRule implements Rule {
    private static final Pattern REPEATED = Pattern.compile("(([\\p{L}&&[^xX]])\\2{3,}+|[!?]{4,}+|(\\p{So})\\3{3,}+)");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.REPETITION, text.places(REPEATED));
    }
}
