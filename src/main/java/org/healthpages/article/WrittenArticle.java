package org.healthpages.article;

import org.jspecify.annotations.Nullable;

/**
 * An article as the desk finds it: what readers see of it, or for a draft its last words.
 *
 * @param revision the number of the revision that this is; null for what was imported last
 * @param importedDigest changes with every import; null for what was written at the desk
 * @param withdrawnBecause null unless it is withdrawn
 * @param commentsClosedBecause null while readers can comment
 */
public record WrittenArticle(
        long id,
        ArticleState state,
        @Nullable Integer revision,
        @Nullable String importedDigest,
        @Nullable String reviewedBy,
        ReviewSchedule schedule,
        @Nullable String withdrawnBecause,
        @Nullable String commentsClosedBecause,
        ArticleContent content) {
    public boolean isDraft() {
        return state == ArticleState.DRAFT;
    }

    public boolean isPublished() {
        return state == ArticleState.PUBLISHED;
    }

    /** Whether its text came from a file and was never saved at the desk since. */
    public boolean isAsImported() {
        return !isDraft() && revision == null;
    }
}
