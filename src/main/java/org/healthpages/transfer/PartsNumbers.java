package org.healthpages.transfer;

import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Sees to it that two numbers do not become one where the markup between them goes: 5 and 10 are no 510. */
final class PartsNumbers {
    /** What stands in one line here, whatever stood in it. */
    private static final String ONE_LINE = "td, th, h1, h2, h3, h4, h5, h6, dt, summary, caption";

    /** So many pieces of markup without words are looked through for the next word. */
    private static final int MOST_STEPS = 100;

    private PartsNumbers() {}

    /** Takes out what holds no words, and puts spaces where lines will no longer end. */
    static void in(Element body) {
        Stream.concat(body.select(Markup.NO_WORDS).stream(), body.nodeStream(Comment.class))
                .toList()
                .forEach(PartsNumbers::takeOut);
        body.select("img").forEach(PartsNumbers::part);
        for (Element block : body.select(Markup.BLOCKS)) {
            if (!block.is("pre") && block.parents().is(ONE_LINE)) { // in code, a space is a part of it
                block.prependText(" ");
                block.appendText(" ");
            }
        }
    }

    private static void takeOut(Node gone) {
        if (gone.parent() != null) {
            part(gone);
            gone.remove();
        }
    }

    private static void part(Node between) {
        if (followsOne(between) && precedesOne(between)) {
            between.before(new TextNode(" "));
        }
    }

    /** Whether the last sign before it is a digit, a fraction or the like. */
    static boolean followsOne(Node node) {
        return isNumber(last(node));
    }

    /** Whether the first sign behind it is one. */
    static boolean precedesOne(Node node) {
        return isNumber(first(next(node)));
    }

    private static boolean isNumber(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a number goes on with it. */
    static boolean goesOn(int sign) {
        return isNumber(sign) || ".,·/:\u2013".indexOf(sign) >= 0;
    }

    private static int last(Node node) {
        Node at = node;
        for (int i = 0; i < MOST_STEPS; i++) {
            Node sibling = at.previousSibling();
            at = sibling == null ? at.parent() : deepestLast(sibling);
            if (at == null) {
                return ' ';
            }
            String text = at instanceof TextNode words ? words.getWholeText() : "";
            if (!text.isEmpty()) {
                return text.codePointBefore(text.length());
            }
        }
        return '0'; // a space too many does no harm
    }

    private static Node deepestLast(Node node) {
        Node last = node;
        for (Node child = node.lastChild(); child != null; child = child.lastChild()) {
            last = child;
        }
        return last;
    }

    private static int first(@Nullable Node from) {
        Node at = from;
        for (int i = 0; i < MOST_STEPS && at != null; i++) {
            String text = at instanceof TextNode words ? words.getWholeText() : "";
            if (!text.isEmpty()) {
                return text.codePointAt(0);
            }
            at = at.firstChild() == null ? next(at) : at.firstChild();
        }
        return at == null ? ' ' : '0';
    }

    /** What comes behind it and all that is in it. */
    private static @Nullable Node next(@Nullable Node node) {
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextSibling();
    }
}
