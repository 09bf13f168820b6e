package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import org.healthpages.article.Slug;
import org.healthpages.platform.London;
import org.healthpages.screening.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A comment in any state, as editors see it.
 *
 * @param lastDecision the id of the last decision about it, 0 for none
 * @param name null once it is withdrawn, like its words
 */
public record DeskComment(
        long id,
        long article,
        CommentState state,
        int version,
        long lastDecision,
        @Nullable String name,
        @Nullable String body,
        Instant saidAt,
        boolean atRisk,
        Slug slug,
        String title,
        List<Mark> marks)
        implements MarkedWords {
    public DeskComment(
            long id,
            long article,
            CommentState state,
            int version,
            long lastDecision,
            @Nullable String name,
            @Nullable String body,
            Instant saidAt,
            boolean atRisk,
            Slug slug,
            String title) {
        this(id, article, state, version, lastDecision, name, body, saidAt, atRisk, slug, title, List.of());
    }

    DeskComment with(List<Mark> found) {
        return new DeskComment(
                id, article, state, version, lastDecision, name, body, saidAt, atRisk, slug, title, found);
    }

    public String when() {
        return London.words(saidAt);
    }

    public boolean isWaiting() {
        return state == CommentState.WAITING;
    }

    public boolean isOnThePage() {
        return state == CommentState.PUBLISHED || state == CommentState.HIDDEN;
    }

    public boolean isRestorable() {
        return state == CommentState.REFUSED || state == CommentState.REMOVED;
    }
}
