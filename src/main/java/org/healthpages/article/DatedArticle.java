package org.healthpages.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article and the days on which it changed.
 *
 * @param publishedOn the day of the current edition
 * @param reviewedOn null for what nobody has reviewed yet
 */
public record DatedArticle(
        Slug slug,
        String title,
        String summary,
        LocalDate publishedOn,
        @Nullable LocalDate reviewedOn) {
    public String path() {
        return slug.path();
    }

    /** The day of the last review or of the current edition, whichever came later. */
    public LocalDate changedOn() {
        return reviewedOn != null && reviewedOn.isAfter(publishedOn) ? reviewedOn : publishedOn;
    }
}
