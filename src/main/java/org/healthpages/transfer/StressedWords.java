package org.healthpages.transfer;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Knows where Markdown reads a star as stress: not where a word goes on outside and a sign of punctuation is inside. */
final class StressedWords {
    private static final String STRESS = "strong, b, em, i, code, kbd, samp, tt";

    private StressedWords() {}

    /** @param words of the element, at least one, without white space around them */
    static boolean canBeShown(Element element, String words) {
        Node before = element.previousSibling();
        Node after = element.nextSibling();
        return !isStress(before)
                && !isStress(after)
                && fits(words.codePointAt(0), last(before))
                && fits(words.codePointBefore(words.length()), first(after));
    }

    /** Two kinds of stress that touch would be read as one. */
    private static boolean isStress(@Nullable Node neighbour) {
        return neighbour instanceof Element element && element.is(STRESS);
    }

    private static boolean fits(int inside, int outside) {
        return Character.isLetterOrDigit(inside) || !Character.isLetterOrDigit(outside);
    }

    private static int last(@Nullable Node node) {
        String text = words(node);
        return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    }

    private static int first(@Nullable Node node) {
        String text = words(node);
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    private static String words(@Nullable Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof Element element ? element.wholeText() : "";
    }
}
