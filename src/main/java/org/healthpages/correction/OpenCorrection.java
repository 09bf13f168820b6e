package org.healthpages.correction;

import java.time.Instant;
import java.util.List;
import org.healthpages.article.Slug;
import org.healthpages.comment.CommentState;
import org.healthpages.comment.CommentText;
import org.healthpages.platform.London;

/**
 * A comment that says that something on the page is wrong or unclear, and that no editor has settled.
 *
 * @param version of the words
 * @param state of the comment, which is decided apart from the correction
 */
public record OpenCorrection(
        long comment,
        int version,
        CommentState state,
        String name,
        String body,
        Instant saidAt,
        long article,
        Slug slug,
        String title) {
    /** @param seen the version that an editor saw, as their form says it */
    boolean isIn(String seen) {
        return seen.strip().equals(String.valueOf(version));
    }

    public String when() {
        return London.words(saidAt);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(body);
    }
}
