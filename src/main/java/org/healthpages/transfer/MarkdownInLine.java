package org.healthpages.transfer;

import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.healthpages.screening.CleanText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes what stands in a line: words, stress, links. */
class MarkdownInLine {
    static final String PICTURE = "(Picture: ";

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:|mailto:|tel:).+|/(?![/\\\\]).*|#.+");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    private final MoveReport report;

    MarkdownInLine(MoveReport report) {
        this.report = report;
    }

    void text(String raw, Node into) {
        String text =
                SPACES.matcher(CleanText.isVisible(raw) ? clean(raw) : raw).replaceAll(" ");
        boolean atStart = into.getLastChild() == null || into.getLastChild() instanceof HardLineBreak;
        String words = atStart || endsWithSpace(into.getLastChild()) ? text.stripLeading() : text;
        append(words, into);
    }

    /** Words that touch are one text: a number and the stop after it are read together. */
    private static void append(String words, Node into) {
        if (words.isEmpty()) {
            return;
        }
        if (into.getLastChild() instanceof Text before) {
            before.setLiteral(before.getLiteral() + words);
        } else {
            into.appendChild(new Text(words));
        }
    }

    /** White space around it stays: it parts words. */
    private static String clean(String raw) {
        return (Character.isWhitespace(raw.charAt(0)) ? " " : "")
                + CleanText.of(raw)
                + (Character.isWhitespace(raw.charAt(raw.length() - 1)) ? " " : "");
    }

    private static boolean endsWithSpace(@Nullable Node node) {
        return node instanceof Text text && text.getLiteral().endsWith(" ");
    }

    void element(Element element, Node into) {
        switch (element.normalName()) {
            case "br" -> lineBreak(into);
            case "strong", "b" -> stressed(element, new StrongEmphasis("**"), into);
            case "em", "i" -> stressed(element, new Emphasis("*"), into);
            case "code", "kbd", "samp", "tt" -> code(element, into);
            case "a" -> link(element, into);
            case "img" -> picture(element, into);
            case "q" -> {
                text("“", into);
                children(element, into);
                text("”", into);
            }
            default -> children(element, into);
        }
    }

    private void children(Element element, Node into) {
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), into);
            } else if (child instanceof Element inner) {
                element(inner, into);
            }
        }
    }

    private static void lineBreak(Node into) {
        if (into.getLastChild() != null) {
            into.appendChild(new HardLineBreak());
        }
    }

    /** Stress that Markdown cannot show where it stands is left out, and so is stress in the same stress. */
    private void stressed(Element element, Node stress, Node into) {
        String words = element.text().strip();
        if (words.isEmpty() || isWithin(stress.getClass(), into) || !StressedWords.canBeShown(element, words)) {
            children(element, into);
            return;
        }
        enclosed(element, stress, into);
    }

    /** White space at its ends stands outside, where it still parts words. */
    private void enclosed(Element element, Node enclosing, Node into) {
        String raw = element.wholeText();
        if (isSpace(raw.charAt(0))) {
            text(" ", into);
        }
        into.appendChild(enclosing);
        children(element, enclosing);
        trim(enclosing);
        if (enclosing.getFirstChild() == null) {
            enclosing.unlink();
        } else if (isSpace(raw.charAt(raw.length() - 1))) {
            into.appendChild(new Text(" "));
        }
    }

    private static boolean isSpace(char c) {
        return SPACES.matcher(String.valueOf(c)).matches();
    }

    private static boolean isWithin(Class<?> kind, @Nullable Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (kind.isInstance(around)) {
                return true;
            }
        }
        return false;
    }

    private void code(Element element, Node into) {
        String raw = SPACES.matcher(element.wholeText()).replaceAll(" ");
        String code = SPACES.matcher(CleanText.of(raw)).replaceAll(" ");
        if (!code.isBlank()) {
            text(raw.startsWith(" ") ? " " : "", into);
            into.appendChild(new Code(code));
            text(raw.endsWith(" ") ? " " : "", into);
        }
    }

    private void link(Element element, Node into) {
        String address = CleanText.line(element.attr("href"));
        if (!ADDRESS.matcher(address).matches() || element.text().isBlank() || isWithin(Link.class, into)) {
            children(element, into);
            return;
        }
        enclosed(element, new Link(address.replace(" ", "%20"), null), into);
    }

    /** The file stays behind; what the picture showed is said in words, where it was. */
    private void picture(Element element, Node into) {
        report.gone("picture");
        String words = CleanText.line(element.attr("alt"));
        if (!words.isEmpty()) {
            text(PICTURE + words + ")", into);
        }
    }

    /** Everything in one line, as headings and the cells of tables need it. */
    void oneLine(Element element, Node into) {
        children(element, into);
        joinLines(into);
        trim(into);
    }

    private static void joinLines(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            if (child instanceof HardLineBreak) {
                child.insertAfter(new Text(" "));
                child.unlink();
            } else {
                joinLines(child);
            }
            child = next;
        }
    }

    /** Takes white space and line breaks off both ends. */
    static void trim(Node parent) {
        while (parent.getFirstChild() != null && isBlank(parent.getFirstChild())) {
            parent.getFirstChild().unlink();
        }
        while (parent.getLastChild() != null && isBlank(parent.getLastChild())) {
            parent.getLastChild().unlink();
        }
        if (parent.getFirstChild() instanceof Text first) {
            first.setLiteral(first.getLiteral().stripLeading());
        }
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral().stripTrailing());
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof HardLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank());
    }
}
