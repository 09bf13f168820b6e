package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** An NHS number: ten digits of which the last checks the others. One in eleven numbers of ten digits is shaped like one. */
final class NhsNumberRule implements Rule {
    private static final int DIGITS = 10;
    private static final Pattern SHAPE =
            Pattern.compile("(?<![\\p{L}\\d+])(?<!\\d[ -])\\d{3}[ .-]?\\d{3}[ .-]?\\d{4}(?![ -]?\\d)");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.NHS_NUMBER, text.places(SHAPE, match -> isOne(match.group())));
    }

    /** The digits times 10, 9, 8 … 2, and then the last, add up to a multiple of 11. */
    static boolean isOne(String written) {
        int[] digits = written.chars()
                .filter(Character::isDigit)
                .map(c -> Character.digit(c, 10))
                .toArray();
        if (digits.length != DIGITS) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            sum += digits[i] * (DIGITS - i);
        }
        return sum % 11 == 0 && sum > 0;
    }
}
