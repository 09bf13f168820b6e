package org.healthpages.screening;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Cleans a text at the door, before anything is measured or kept: line ends become LF, letters their composed form
 * (Unicode NFC). Removed are control characters but newline and tab, lone surrogates, the characters that turn the
 * direction of a text around (U+202A to 202E, U+2066 to 2069), and combining marks after the fourth on one base. Kept are
 * joiners, direction marks (LRM, RLM), tag and variation characters: scripts and emoji need them.
 */
public final class CleanText {
    private static final int MOST_MARKS = 4;

    /** Before letters are composed, which takes the longer the more marks stand on one base. */
    private static final int MOST_MARKS_TO_COMPOSE = 30;

    private CleanText() {}

    /** @return the text cleaned, without white space around it; empty for null */
    public static String of(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String allowed = withoutForbidden(raw.replace("\r\n", "\n").replace('\r', '\n'));
        String composed = Normalizer.normalize(withoutPiles(allowed, MOST_MARKS_TO_COMPOSE), Normalizer.Form.NFC);
        return withoutPiles(composed, MOST_MARKS).strip();
    }

    /** The same for a text that has one line only, such as a name. */
    public static String line(@Nullable String raw) {
        return of(raw).replaceAll("[\\s\\u2028\\u2029]+", " ");
    }

    private static String withoutForbidden(String text) {
        return text.codePoints()
                .filter(c -> !isForbidden(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isForbidden(int c) {
        return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static String withoutPiles(String text, int most) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        for (int c : text.codePoints().toArray()) {
            if (isMark(c)) {
                marks++;
            } else if (!isInvisible(c)) {
                marks = 0;
            }
            if (marks <= most || !isMark(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                !isVariation(c);
            default -> false;
        };
    }

    /** A joiner between two marks does not make a new base of the second. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || isVariation(c);
    }

    private static boolean isVariation(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Whether there is anything in it that a person could see. */
    public static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(
                        c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c) && !isMark(c));
    }
}
