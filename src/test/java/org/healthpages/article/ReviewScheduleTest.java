package org.healthpages.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {
    private static final LocalDate REVIEWED = LocalDate.of(2014, 9, 18);
    private static final LocalDate DUE = LocalDate.of(2016, 9, 18);

    @Test
    void a_review_is_in_time_on_the_day_itself_and_overdue_the_day_after() {
        ReviewSchedule schedule = new ReviewSchedule(REVIEWED, DUE);

        assertThat(schedule.isOverdue(DUE.minusDays(1))).isFalse();
        assertThat(schedule.isOverdue(DUE)).isFalse();
        assertThat(schedule.isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void what_was_never_planned_is_never_overdue() {
        ReviewSchedule schedule = new ReviewSchedule(null, null);

        assertThat(schedule.isOverdue(LocalDate.MAX)).isFalse();
    }

    @Test
    void the_next_review_comes_after_the_last() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewSchedule(DUE, REVIEWED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewSchedule(DUE, DUE))
                .withMessage("the next review must be due after the last one");
    }

    @Test
    void a_first_review_can_be_due_without_an_earlier_one() {
        ReviewSchedule schedule = new ReviewSchedule(null, DUE);

        assertThat(schedule.isOverdue(DUE.plusDays(1))).isTrue();
    }
}
