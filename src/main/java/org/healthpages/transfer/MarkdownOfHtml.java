package org.healthpages.transfer;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes the HTML of a WordPress post as Markdown, the form in which articles are kept. Only what Markdown has a sign for gets
 * through; of all else the words stay, and of scripts, styles, forms and frames nothing.
 */
class MarkdownOfHtml {
    /** A block that WordPress fills in only when it shows it, such as a list of the latest posts. */
    private static final Pattern FILLED_IN_LATER = Pattern.compile("<!--\\s++wp:[^>]*+(?<=/--)>");

    private static final String EMBEDDED = "embedded piece";
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final MoveReport report;
    private final MarkdownInLine inLine;

    /** @param report told what is left out on the way */
    MarkdownOfHtml(MoveReport report) {
        this.report = report;
        this.inLine = new MarkdownInLine(report);
    }

    /** @param html as WordPress keeps it: without blocks, line ends in it mean something */
    String convert(String html) {
        boolean linesCount = !html.contains("<!-- wp:");
        FILLED_IN_LATER.matcher(html).results().forEach(block -> report.gone(EMBEDDED));
        Element body = Markup.body(Shortcodes.without(html, report::shortcode));
        body.select(Markup.ELSEWHERE).forEach(piece -> report.gone(EMBEDDED));
        body.select(Markup.STRUCK_OUT).forEach(words -> report.gone("struck-out text"));
        Markup.keepWords(body);
        LooseWords.intoItems(body);
        var document = new Document();
        blocks(body, document, linesCount);
        return MarkdownRenderer.builder().extensions(EXTENSIONS).build().render(document);
    }

    /** Words that stand between blocks become paragraphs of their own. */
    private void blocks(Element parent, Node into, boolean linesCount) {
        var words = new ParagraphsOfWords(into, inLine, linesCount);
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                words.add(text.getWholeText());
            } else if (child instanceof Element element) {
                if (isBlock(element)) {
                    words.end();
                    block(element, into, linesCount);
                } else {
                    words.add(element);
                }
            }
        }
        words.end();
    }

    private static boolean isBlock(Element element) {
        return element.is(Markup.BLOCKS) || element.selectFirst(Markup.BLOCKS) != null;
    }

    private void block(Element element, Node into, boolean linesCount) {
        String name = element.normalName();
        if (HEADING.matcher(name).matches()) {
            heading(element, into);
            return;
        }
        switch (name) {
            case "ul" -> list(element, new BulletList(), into, linesCount);
            case "ol" -> list(element, orderedList(element), into, linesCount);
            case "blockquote" -> filled(element, new BlockQuote(), into, linesCount);
            case "pre" -> code(element, into);
            case "hr" -> into.appendChild(new ThematicBreak());
            case "dt", "summary", "caption" -> strong(element, into);
            case "table" -> table(element, into, linesCount);
            default -> blocks(element, into, linesCount);
        }
    }

    private void heading(Element element, Node into) {
        var heading = new Heading();
        heading.setLevel(Math.max(2, element.normalName().charAt(1) - '0'));
        inLine.oneLine(element, heading);
        if (heading.getFirstChild() != null) {
            into.appendChild(heading);
        }
    }

    private static OrderedList orderedList(Element element) {
        String start = element.attr("start").strip();
        var list = new OrderedList();
        list.setMarkerStartNumber(start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1);
        list.setMarkerDelimiter(".");
        return list;
    }

    private void list(Element element, ListBlock list, Node into, boolean linesCount) {
        boolean tight = true;
        for (Element child : element.children()) {
            var item = new ListItem();
            filled(child, item, list, linesCount);
            tight &= paragraphs(item) < 2;
        }
        list.setTight(tight);
        if (list.getFirstChild() != null) {
            into.appendChild(list);
        }
    }

    private static int paragraphs(Node parent) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            count += child instanceof Paragraph ? 1 : 0;
        }
        return count;
    }

    private void filled(Element element, Node node, Node into, boolean linesCount) {
        blocks(element, node, linesCount);
        if (node.getFirstChild() != null) {
            into.appendChild(node);
        }
    }

    private static void code(Element element, Node into) {
        var block = new FencedCodeBlock();
        block.setFenceCharacter("`");
        String code = element.wholeText();
        block.setLiteral(code.endsWith("\n") ? code : code + "\n");
        if (!code.isBlank()) {
            into.appendChild(block);
        }
    }

    private static void strong(Element element, Node into) {
        String words = element.text().strip();
        if (!words.isEmpty()) {
            var paragraph = new Paragraph();
            var strong = new StrongEmphasis("**");
            strong.appendChild(new Text(words));
            paragraph.appendChild(strong);
            into.appendChild(paragraph);
        }
    }

    /** What has one column, or tables in it, was made for its looks and not to be a table. */
    private void table(Element element, Node into, boolean linesCount) {
        var table = new MarkdownTable(element, inLine);
        if (table.isOne()) {
            element.select("> caption").forEach(caption -> strong(caption, into));
            into.appendChild(table.node());
        } else {
            for (Element child : element.children()) {
                blocks(child, into, linesCount);
            }
        }
    }
}
