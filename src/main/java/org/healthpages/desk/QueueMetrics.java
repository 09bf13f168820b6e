package org.healthpages.desk;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.healthpages.comment.WaitingComments;
import org.healthpages.report.ReportedComments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Tells operators what waits for editors. Each is asked of the database whenever somebody reads the metrics. */
@Component
@ConditionalOnWebApplication
class QueueMetrics implements MeterBinder {
    private final WaitingComments waiting;
    private final ReportedComments reported;
    private final Clock clock;

    QueueMetrics(WaitingComments waiting, ReportedComments reported, Clock clock) {
        this.waiting = waiting;
        this.reported = reported;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("healthpages.queue.size", waiting, WaitingComments::count)
                .description("Comments that wait for an editor")
                .register(meters);
        Gauge.builder("healthpages.queue.age", this, QueueMetrics::age)
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("healthpages.reported.size", reported, ReportedComments::count)
                .description("Comments with reports that nobody has decided")
                .register(meters);
    }

    private double age() {
        return waiting.oldest()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
