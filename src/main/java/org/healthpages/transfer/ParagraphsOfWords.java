package org.healthpages.transfer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/** Words that stand one after the other, in paragraphs. Where line ends count, an empty line begins a new one. */
class ParagraphsOfWords {
    /** What Markdown takes for more than words where a line begins: an item of a list, a heading, the line under one. */
    private static final Pattern SIGN = Pattern.compile("[-+#=]|[0-9]{1,9}[.)]");

    private final Node into;
    private final MarkdownInLine inLine;
    private final boolean linesCount;
    private Paragraph paragraph = new Paragraph();

    ParagraphsOfWords(Node into, MarkdownInLine inLine, boolean linesCount) {
        this.into = into;
        this.inLine = inLine;
        this.linesCount = linesCount;
    }

    void add(String text) {
        if (!linesCount) {
            inLine.text(text, paragraph);
            return;
        }
        String[] parts = text.replace("\r\n", "\n").split("\n\\s*\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
            }
            addLines(parts[i]);
        }
    }

    private void addLines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraph.appendChild(new HardLineBreak());
            }
            inLine.text(lines[i], paragraph);
        }
    }

    void add(Element element) {
        inLine.element(element, paragraph);
    }

    /** What follows stands in a paragraph of its own. */
    void end() {
        MarkdownInLine.trim(paragraph);
        escapeSigns();
        if (paragraph.getFirstChild() != null) {
            into.appendChild(paragraph);
        }
        paragraph = new Paragraph();
    }

    private void escapeSigns() {
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            boolean beginsALine = child.getPrevious() == null || child.getPrevious() instanceof HardLineBreak;
            if (beginsALine && child instanceof Text text) {
                escapeSign(text);
            }
        }
    }

    private static void escapeSign(Text text) {
        Matcher sign = SIGN.matcher(text.getLiteral());
        if (sign.lookingAt()) {
            int last = sign.end() - 1;
            var escaped = new HtmlInline(); // is written as it stands
            escaped.setLiteral(text.getLiteral().substring(0, last) + "\\"
                    + text.getLiteral().charAt(last));
            text.insertBefore(escaped);
            text.setLiteral(text.getLiteral().substring(sign.end()));
        }
    }
}
