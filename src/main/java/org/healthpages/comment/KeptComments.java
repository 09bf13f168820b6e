package org.healthpages.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.healthpages.retention.KeptForATime;
import org.springframework.data.domain.Limit;

/**
 * The comments of one state, which are kept for a number of days.
 *
 * @param days 0 means without an end
 */
record KeptComments(CommentState state, int days, DueComments due, ExpiresComments expires, Clock clock)
        implements KeptForATime {
    @Override
    public String what() {
        return state.words() + " comments";
    }

    @Override
    public long countDue() {
        return days == 0 ? 0 : due.count(state, before());
    }

    @Override
    public int eraseDue(int most) {
        if (days == 0) {
            return 0;
        }
        Instant before = before();
        return (int) due.ids(state, before, Limit.of(most)).stream()
                .filter(id -> expires.expire(id, state, before))
                .count();
    }

    private Instant before() {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
