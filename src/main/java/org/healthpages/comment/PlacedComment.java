package org.healthpages.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A comment that has a place on an article's page.
 *
 * @param version of its words
 * @param name null while editors check it, like its words
 */
public record PlacedComment(
        long id,
        long article,
        int version,
        @Nullable String name,
        @Nullable String body,
        Instant saidAt) {
    public boolean isBeingChecked() {
        return body == null;
    }

    public LocalDate saidOn() {
        return London.day(saidAt);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(body == null ? "" : body);
    }
}
