package org.healthpages.transfer;

import org.jsoup.nodes.Element;

/** Keeps digits above or below the line where they were: 10³ is no 103. */
final class SmallDigits {
    private static final String PLAIN = "0123456789+-";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋";

    private SmallDigits() {}

    /** The words, as they can be written without the element that they stand in. */
    static String in(Element around, String words) {
        if (!words.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
            return words;
        }
        if (around.closest("sup") != null) {
            return written(words, RAISED);
        }
        return around.closest("sub") != null ? written(words, LOWERED) : words;
    }

    private static String written(String words, String signs) {
        return words.chars()
                .map(c -> signs.charAt(PLAIN.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
