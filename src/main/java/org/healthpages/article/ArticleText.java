package org.healthpages.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of an article's Markdown without its marks: what can be searched and quoted. */
final class ArticleText {
    private static final Pattern CARE_KIND = Pattern.compile("^\\[![A-Z-]{1,20}]\\s*+");

    private ArticleText() {}

    static List<String> headings(String markdown) {
        return pieces(markdown, true);
    }

    /** Paragraphs and list items, each on a line of its own; headings are not among them. */
    static String words(String markdown) {
        return String.join("\n", pieces(markdown, false));
    }

    private static List<String> pieces(String markdown, boolean headings) {
        List<String> pieces = new ArrayList<>();
        ArticleBody.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (headings) {
                    pieces.add(line(heading));
                }
            }

            @Override
            public void visit(Paragraph paragraph) {
                if (!headings) {
                    pieces.add(CARE_KIND.matcher(line(paragraph)).replaceFirst(""));
                }
            }

            @Override
            public void visit(CustomNode cell) {
                String line = line(cell);
                if (!headings && !line.isEmpty()) {
                    pieces.add(line);
                }
            }
        });
        return pieces;
    }

    private static String line(Node node) {
        StringBuilder line = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                line.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                line.append(code.getLiteral());
            }

            /** Markup in Markdown is shown as it was written. */
            @Override
            public void visit(HtmlInline markup) {
                line.append(markup.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                line.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }
}
