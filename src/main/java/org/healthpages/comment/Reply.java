package org.healthpages.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * What the editors answer to a comment, as readers see it under the comment's words.
 *
 * @param signedBy the name that the editor chose for it
 * @param changedAt null while it says what it said at first
 */
public record Reply(
        long comment,
        String body,
        String signedBy,
        Instant at,
        @Nullable Instant changedAt) {
    public LocalDate saidOn() {
        return London.day(at);
    }

    public @Nullable LocalDate changedOn() {
        return changedAt == null ? null : London.day(changedAt);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(body);
    }
}
