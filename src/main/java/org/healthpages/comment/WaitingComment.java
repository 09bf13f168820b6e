package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import org.healthpages.article.Slug;
import org.healthpages.platform.London;

/** A comment that nobody has decided about, as the queue shows it. */
public record WaitingComment(
        long id, int version, String name, String body, Instant saidAt, boolean atRisk, Slug slug, String title) {
    public String when() {
        return London.words(saidAt);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(body);
    }
}
