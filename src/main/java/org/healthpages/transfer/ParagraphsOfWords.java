package org.healthpages.transfer;

import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/** Words that stand one after the other, in paragraphs. Where line ends count, an empty line begins a new one. */
class ParagraphsOfWords {
    /** The words are a sign alone that begins an item of a list. */
    private static final Pattern LIKE_A_LIST = Pattern.compile("[-+*]|[0-9]{1,9}[.)]");

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
        if (paragraph.getFirstChild() instanceof Text text
                && LIKE_A_LIST.matcher(text.getLiteral()).matches()) {
            int last = text.getLiteral().length() - 1;
            var escaped = new HtmlInline(); // as it stands, with the sign that Markdown needs
            escaped.setLiteral(text.getLiteral().substring(0, last) + "\\" + text.getLiteral().charAt(last));
            text.insertAfter(escaped);
            text.unlink();
        }
        if (paragraph.getFirstChild() != null) {
            into.appendChild(paragraph);
        }
        paragraph = new Paragraph();
    }
}
