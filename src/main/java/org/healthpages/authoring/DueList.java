package org.healthpages.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.healthpages.article.DueReview;
import org.jspecify.annotations.Nullable;

/**
 * Reviews by when they are due.
 *
 * @param soon within 14 days, today included
 * @param later within 60 days
 * @param never of pages that nobody has reviewed yet, and for which no day is near
 */
record DueList(List<DueReview> overdue, List<DueReview> soon, List<DueReview> later, List<DueReview> never) {
    static final int DAYS_SOON = 14;
    static final int DAYS_LATER = 60;

    static DueList of(List<DueReview> reviews, LocalDate today) {
        var list = new DueList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        reviews.forEach(review -> list.group(review.dueOn(), today).add(review));
        return list;
    }

    private List<DueReview> group(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null || dueOn.isAfter(today.plusDays(DAYS_LATER))) {
            return never;
        }
        if (dueOn.isBefore(today)) {
            return overdue;
        }
        return dueOn.isAfter(today.plusDays(DAYS_SOON)) ? later : soon;
    }

    public boolean isEmpty() {
        return overdue.isEmpty() && soon.isEmpty() && later.isEmpty() && never.isEmpty();
    }
}
