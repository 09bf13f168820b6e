package org.healthpages.screening;

/**
 * The same text with the characters that a keyboard has: curly apostrophes, long dashes, wide letters and digits, and spaces of
 * every kind. Each character stays one character, so that places in it are places in the text.
 */
final class PlainText {
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int WIDE_TO_NARROW = FIRST_WIDE - '!';

    private PlainText() {}

    static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        return new String(plain);
    }

    private static char plain(char c) {
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return (char) (c - WIDE_TO_NARROW);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c != '\n' && Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
