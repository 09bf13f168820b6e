package org.healthpages.rating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.healthpages.retention.KeptForATime;
import org.healthpages.retention.RetentionPeriods;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What readers added to why a page was not helpful is kept for a time. Which reason they chose stays and is counted. */
@Component
class OldReasons implements KeptForATime {
    private final ReasonDetails details;
    private final Duration time;
    private final Clock clock;

    OldReasons(ReasonDetails details, RetentionPeriods periods, Clock clock) {
        this.details = details;
        this.time = Duration.ofDays(periods.reasonsDays());
        this.clock = clock;
    }

    @Override
    public String what() {
        return "answers to why a page was not helpful";
    }

    @Override
    public long countDue() {
        return details.countUntil(before());
    }

    @Override
    @Transactional
    public int eraseDue(int most) {
        List<Long> some = details.idsUntil(before(), Limit.of(most));
        return some.isEmpty() ? 0 : details.erase(some);
    }

    private Instant before() {
        return clock.instant().minus(time);
    }
}
