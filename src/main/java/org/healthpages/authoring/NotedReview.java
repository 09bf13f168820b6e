package org.healthpages.authoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review that was done.
 *
 * @param item the title of the media item; null for the page itself
 * @param editor the name of who noted it
 */
record NotedReview(
        @Nullable String item,
        String reviewer,
        String evidence,
        LocalDate reviewedOn,
        LocalDate dueOn,
        String editor) {}
