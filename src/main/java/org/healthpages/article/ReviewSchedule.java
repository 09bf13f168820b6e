package org.healthpages.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was last checked, and the day by which it must be checked again. Days are days in Europe/London.
 *
 * @param reviewedOn null for what nobody has reviewed yet
 * @param dueOn null where no review was ever planned
 */
@Embeddable
public record ReviewSchedule(
        @Nullable @Column(name = "reviewed_on") LocalDate reviewedOn,
        @Nullable @Column(name = "review_due_on") LocalDate dueOn) {

    /** @throws IllegalArgumentException when the next review would not come after the last */
    public ReviewSchedule {
        if (reviewedOn != null && dueOn != null && !dueOn.isAfter(reviewedOn)) {
            throw new IllegalArgumentException("the next review must be due after the last one");
        }
    }

    /** The day itself is still in time; the day after is not. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }
}
