package org.healthpages.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Keeps digits above or below the line where they were: 10³ is no 103. Plus and minus come along; other signs, and letters, stand in
 * the line. What is reckoned with letters is written {@code ^(n-1)} or {@code _(n-1)}, and words that are only small stay as they are.
 */
final class SmallDigits {
    private static final String ABOVE = "sup, span[style~=(?i)vertical-align\\s*:\\s*super]";
    private static final String SMALL = ABOVE + ", sub, span[style~=(?i)vertical-align\\s*:\\s*sub]";

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern SPACE = Pattern.compile("\\s");

    /** From the hyphen to the dash, each of which people write for a minus; they are the minus of {@link #RAISED}. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\uFE63\uFF0D";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋";
    private static final int PLUS = 10;
    private static final int MINUS = 11;

    private SmallDigits() {}

    /** Writes them in the text itself, which then no longer needs the elements that they stood in. */
    static void write(Element body) {
        List<Element> innerFirst = new ArrayList<>(body.select(SMALL));
        Collections.reverse(innerFirst);
        innerFirst.forEach(SmallDigits::writeIn);
    }

    private static void writeIn(Element small) {
        boolean above = small.is(ABOVE);
        String words = small.wholeText().strip();
        boolean letters = LETTER.matcher(words).find();
        boolean isWord = WORD.matcher(words).find();
        if (letters && !isWord && words.chars().anyMatch(SmallDigits::isSign)) {
            small.prependText(above ? "^(" : "_(");
            small.appendText(")");
            return;
        }
        if (above && words.equalsIgnoreCase("o") && small.childrenSize() == 0) {
            small.text("°"); // 37 °C, which 37oC is not
            return;
        }
        if (!isWord || !SPACE.matcher(words).find()) {
            for (TextNode text : small.nodeStream(TextNode.class).toList()) {
                text.text(written(text.getWholeText(), above ? RAISED : LOWERED, !letters));
            }
        }
        part(small, above ? "^" : "_");
    }

    private static boolean isSign(int c) {
        return c == '+' || c == '=' || DASHES.indexOf(c) >= 0;
    }

    private static String written(String words, String signs, boolean alsoPlusAndMinus) {
        int[] all = words.codePoints().toArray();
        var text = new StringBuilder(words.length());
        for (int i = 0; i < all.length; i++) {
            int place = place(all, i);
            text.appendCodePoint(place < 0 || (place >= PLUS && !alsoPlusAndMinus) ? all[i] : signs.charAt(place));
        }
        return text.toString();
    }

    private static int place(int[] all, int i) {
        if (Character.isDigit(all[i])) {
            return Character.digit(all[i], 10);
        }
        if (all[i] == '+') {
            return PLUS;
        }
        return DASHES.indexOf(all[i]) >= 0 && !isRange(all, i) ? MINUS : -1;
    }

    private static boolean isRange(int[] all, int i) {
        return (all[i] == '\u2012' || all[i] == '\u2013')
                && i > 0
                && Character.isDigit(all[i - 1])
                && i + 1 < all.length
                && Character.isDigit(all[i + 1]);
    }

    /** What goes on in the line behind a number would become a part of it: 2 to the power of ½ is not 2½. */
    private static void part(Element small, String mark) {
        String words = small.wholeText().strip();
        if (words.isEmpty()) {
            return;
        }
        int first = words.codePointAt(0);
        int last = words.codePointBefore(words.length());
        boolean isOnAnother = small.previousSibling() != null && small.parents().is(SMALL);
        if (isSmall(first) && isOnAnother && PartsNumbers.followsOne(small)) {
            small.before(new TextNode(mark));
        } else if (!isSmall(first) && PartsNumbers.goesOn(first) && PartsNumbers.followsOne(small)) {
            small.before(new TextNode(" "));
        }
        if (!isSmall(last) && PartsNumbers.goesOn(last) && PartsNumbers.precedesOne(small)) {
            small.after(new TextNode(" "));
        }
    }

    private static boolean isSmall(int sign) {
        return (RAISED + LOWERED).indexOf(sign) >= 0;
    }
}
