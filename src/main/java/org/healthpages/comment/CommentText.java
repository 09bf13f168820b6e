package org.healthpages.comment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** A reader's words as a page shows them: paragraphs of lines, with web addresses as links. The words stay as they are. */
public final class CommentText {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
    private static final LinkExtractor LINKS =
            LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL)).build();

    private CommentText() {}

    public record Paragraph(List<Line> lines) {}

    public record Line(List<Piece> pieces) {}

    /** @param link whether the text is a web address */
    public record Piece(String text, boolean link) {}

    public static List<Paragraph> paragraphs(String body) {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(body)
                .map(paragraph -> new Paragraph(Arrays.stream(paragraph.split("\n"))
                        .map(CommentText::line)
                        .toList()))
                .toList();
    }

    private static Line line(String line) {
        return new Line(StreamSupport.stream(LINKS.extractSpans(line).spliterator(), false)
                .map(span -> piece(line, span))
                .toList());
    }

    private static Piece piece(String line, Span span) {
        String text = line.substring(span.getBeginIndex(), span.getEndIndex());
        return new Piece(text, span instanceof LinkSpan && WEB.matcher(text).matches());
    }
}
