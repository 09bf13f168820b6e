package org.healthpages.authoring;

import java.time.Instant;
import java.time.LocalDate;
import org.healthpages.article.ArticleState;
import org.healthpages.article.Slug;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A line of the desk's list of articles.
 *
 * @param changed whether it has a text that readers do not see yet
 * @param savedAt null for what was imported and never saved at the desk
 */
record ListedArticle(
        long id,
        Slug slug,
        String title,
        ArticleState state,
        boolean changed,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant savedAt) {
    public @Nullable String savedWhen() {
        return savedAt == null ? null : London.words(savedAt);
    }

    /** In words, so that colour is never all there is. */
    public String stateWords() {
        return changed && state != ArticleState.DRAFT ? state.words() + ", changes not yet published" : state.words();
    }

    public boolean isSeen() {
        return state == ArticleState.PUBLISHED;
    }

    public boolean isOverdue(LocalDate today) {
        return isSeen() && dueOn != null && today.isAfter(dueOn);
    }
}
