package org.healthpages.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as readers see it.
 *
 * @param html rendered and cleaned when it was saved
 * @param edition the id of the current edition
 * @param editionOf the day on which that edition appeared
 * @param topicTitle what the topic's own page is called; null where there is none
 * @param reviewedBy null where nobody is named
 * @param commentsClosedBecause what readers are told; null while they can comment, as far as this page goes
 */
public record PublishedArticle(
        long id,
        Slug slug,
        String title,
        String summary,
        String html,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable String reviewedBy,
        long edition,
        LocalDate editionOf,
        @Nullable String topicTitle,
        @Nullable String commentsClosedBecause) {

    public String path() {
        return slug.path();
    }

    public boolean isOverdue(LocalDate today) {
        return new ReviewSchedule(reviewedOn, reviewDueOn).isOverdue(today);
    }
}
