package org.healthpages.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be checked again: a page, or one media item on it.
 *
 * @param item the title of the media item; null where the page itself is due
 * @param dueOn null for a page that nobody has reviewed yet
 */
public record DueReview(
        Slug slug,
        String title,
        @Nullable String item,
        @Nullable LocalDate dueOn) {
    public String path() {
        return slug.path();
    }
}
