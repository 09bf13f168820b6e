package org.healthpages.article;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.healthpages.article.CareCard.Kind;

/**
 * Renders a block quote whose first line is {@code [!EMERGENCY]}, {@code [!URGENT]} or {@code [!NON-URGENT]} and a title
 * as a care card. How urgent it is stands in words before the title.
 */
class CareCardRenderer implements NodeRenderer {
    private static final Pattern FIRST_LINE = Pattern.compile("\\[!(EMERGENCY|URGENT|NON-URGENT)]\\s+(.*)");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    CareCardRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class);
    }

    @Override
    public void render(Node quote) {
        Optional<Matcher> card = firstLine(quote);
        if (card.isPresent()) {
            ((Text) quote.getFirstChild().getFirstChild()).setLiteral(card.get().group(2));
            card(quote, Kind.marked(card.get().group(1)));
        } else {
            html.tag("blockquote");
            html.line();
            children(quote);
            html.tag("/blockquote");
        }
        html.line();
    }

    /** @return how urgent the card is; empty for a block quote that is none */
    static Optional<Kind> kindOf(Node node) {
        return node instanceof BlockQuote ? firstLine(node).map(line -> Kind.marked(line.group(1))) : Optional.empty();
    }

    private static Optional<Matcher> firstLine(Node quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text
                ? Optional.of(FIRST_LINE.matcher(text.getLiteral())).filter(Matcher::matches)
                : Optional.empty();
    }

    private void card(Node quote, Kind kind) {
        String heading = levelBelow(quote);
        html.tag("div", Map.of("class", "care " + kind.style));
        html.tag(heading, Map.of("class", "care-title"));
        html.tag("span", Map.of("class", "care-kind"));
        html.text(kind.words + ":");
        html.tag("/span");
        html.text(" ");
        title((Paragraph) quote.getFirstChild());
        html.tag("/" + heading);
        html.tag("div", Map.of("class", "care-body"));
        children(quote);
        html.tag("/div");
        html.tag("/div");
    }

    /** The first line, with every link and stress in it; what follows is the card's text. */
    private void title(Paragraph paragraph) {
        Node piece = paragraph.getFirstChild();
        while (piece != null && !isLineBreak(piece)) {
            Node next = piece.getNext();
            context.render(piece);
            piece.unlink();
            piece = next;
        }
        if (piece != null) {
            piece.unlink();
        } else {
            paragraph.unlink();
        }
    }

    private static boolean isLineBreak(Node piece) {
        return piece instanceof SoftLineBreak || piece instanceof HardLineBreak;
    }

    /** A card belongs to the section it stands in: no heading level is skipped. */
    private static String levelBelow(Node quote) {
        for (Node before = quote.getPrevious(); before != null; before = before.getPrevious()) {
            if (before instanceof Heading) {
                return "h3";
            }
        }
        return "h2";
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
