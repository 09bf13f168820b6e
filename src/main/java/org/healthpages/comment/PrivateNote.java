package org.healthpages.comment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.healthpages.platform.London;

/**
 * What an editor told the others about a comment.
 *
 * @param editor the name of who did
 */
public record PrivateNote(long comment, String editor, String body, Instant at) {
    public String when() {
        return London.words(at);
    }

    /** The moment as HTML takes it: it knows no fractions as fine as ours. */
    public Instant atSecond() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(body);
    }
}
