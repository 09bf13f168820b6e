package org.healthpages.comment;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tells operators how long writers wait for the first decision. What was imported waited somewhere else. */
@Component
class DecisionTimes {
    private final Timer timer;
    private final Clock clock;

    DecisionTimes(MeterRegistry meters, Clock clock) {
        this.timer = Timer.builder("healthpages.time.to.decision")
                .description("From sending a comment to its first decision")
                .serviceLevelObjectives(
                        Duration.ofHours(1), Duration.ofHours(8), Duration.ofDays(1), Duration.ofDays(3))
                .register(meters);
        this.clock = clock;
    }

    void firstDecision(Comment comment) {
        if (comment.isPostedHere()) {
            timer.record(Duration.between(comment.saidAt(), clock.instant()));
        }
    }
}
