package org.healthpages.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.healthpages.screening.MarkedText;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * A reader's words as a page shows them: paragraphs of lines, with web addresses as links and with the words that were marked.
 * The words stay as they are.
 */
public final class CommentText {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
    private static final LinkExtractor LINKS =
            LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL)).build();

    private final String body;
    private final List<Place> marked;

    private CommentText(String body, Collection<Place> marked) {
        this.body = body;
        this.marked = List.copyOf(marked);
    }

    public record Paragraph(List<Line> lines) {}

    public record Line(List<Piece> pieces) {}

    /**
     * @param link whether the text is a web address
     * @param marked whether it is among the words that a rule found
     */
    public record Piece(String text, boolean link, boolean marked) {}

    public static List<Paragraph> paragraphs(String body) {
        return paragraphs(body, List.of());
    }

    /** @param marked the places to mark; those in the name have no part in it */
    public static List<Paragraph> paragraphs(String body, Collection<Place> marked) {
        return new CommentText(body, marked).paragraphs();
    }

    /** Where web addresses stand in a text, as those that a page makes links of. */
    static List<Place> links(String body) {
        List<Place> links = new ArrayList<>();
        LINKS.extractLinks(body)
                .forEach(link -> links.add(new Place(Part.BODY, link.getBeginIndex(), link.getEndIndex())));
        return links;
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher between = BETWEEN_PARAGRAPHS.matcher(body);
        int start = 0;
        while (between.find()) {
            paragraphs.add(paragraph(start, between.start()));
            start = between.end();
        }
        paragraphs.add(paragraph(start, body.length()));
        return paragraphs;
    }

    private Paragraph paragraph(int start, int end) {
        List<Line> lines = new ArrayList<>();
        int from = start;
        for (String line : body.substring(start, end).split("\n")) {
            lines.add(line(line, from));
            from += line.length() + 1;
        }
        return new Paragraph(lines);
    }

    private Line line(String line, int start) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : LINKS.extractSpans(line)) {
            String text = line.substring(span.getBeginIndex(), span.getEndIndex());
            if (span instanceof LinkSpan && WEB.matcher(text).matches()) {
                pieces.add(new Piece(text, true, isMarked(start + span.getBeginIndex(), start + span.getEndIndex())));
            } else {
                pieces.addAll(words(text, start + span.getBeginIndex()));
            }
        }
        return new Line(pieces);
    }

    /** A link is marked as a whole. */
    private boolean isMarked(int start, int end) {
        return marked.stream()
                .anyMatch(place -> place.part() == Part.BODY && place.start() < end && place.end() > start);
    }

    private List<Piece> words(String text, int start) {
        return MarkedText.pieces(text, Part.BODY, Place.within(start, text.length(), marked)).stream()
                .map(piece -> new Piece(piece.text(), false, piece.marked()))
                .toList();
    }
}
