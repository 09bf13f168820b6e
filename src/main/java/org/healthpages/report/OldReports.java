package org.healthpages.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.healthpages.retention.KeptForATime;
import org.healthpages.retention.RetentionPeriods;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A time after its outcome, what a reader added to a report, who they were and their receipt are erased. */
@Component
class OldReports implements KeptForATime {
    private final ErasableReports reports;
    private final Duration time;
    private final Clock clock;

    OldReports(ErasableReports reports, RetentionPeriods periods, Clock clock) {
        this.reports = reports;
        this.time = Duration.ofDays(periods.reportsDays());
        this.clock = clock;
    }

    @Override
    public String what() {
        return "reports";
    }

    @Override
    public long countDue() {
        return reports.countSettledUntil(before());
    }

    @Override
    @Transactional
    public int eraseDue(int most) {
        List<Long> some = reports.settledUntil(before(), Limit.of(most));
        return some.isEmpty() ? 0 : reports.erase(some);
    }

    private Instant before() {
        return clock.instant().minus(time);
    }
}
