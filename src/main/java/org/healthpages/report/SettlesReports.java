package org.healthpages.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Marks the reports whose comments were decided for good, so that the desk looks only at those that may be open, however many
 * are kept. The mark decides nothing: without it a report is as open or settled as the decisions on its comment say.
 */
@Component
class SettlesReports {
    private static final Duration FOR_GOOD = Duration.ofHours(1); // a decision can be undone for seconds
    private static final Limit A_BATCH = Limit.of(500);

    private final Reports reports;
    private final Clock clock;

    SettlesReports(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedRateString = "PT1H")
    @SchedulerLock(name = "settled-reports", lockAtLeastFor = "PT55M")
    void hourly() {
        mark();
    }

    void mark() {
        Instant before = clock.instant().minus(FOR_GOOD);
        for (List<Long> some = some(before); !some.isEmpty(); some = some(before)) {
            reports.mark(some);
        }
    }

    private List<Long> some(Instant before) {
        return reports.unmarkedDecidedUntil(before, A_BATCH);
    }
}
