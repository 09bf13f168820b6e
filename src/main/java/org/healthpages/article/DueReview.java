package org.healthpages.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be checked again: a page, or one media item on it.
 *
 * @param article its number at the desk
 * @param place of the media item on the page, from 0; null where the page itself is due
 * @param item the title of the media item; null where the page itself is due
 * @param dueOn null for a page that nobody has reviewed yet
 */
public record DueReview(
        long article,
        Slug slug,
        String title,
        @Nullable Integer place,
        @Nullable String item,
        @Nullable LocalDate dueOn) {
    public String path() {
        return slug.path();
    }

    /** Where the desk notes that it was done. */
    public String deskPath() {
        return "/desk/articles/" + article + "/review" + (place == null ? "" : "?item=" + place);
    }
}
