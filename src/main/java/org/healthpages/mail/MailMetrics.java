package org.healthpages.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells operators whether mail leaves. With mail off there are none of these. */
class MailMetrics implements MeterBinder {
    private final Outbox outbox;
    private final Clock clock;

    MailMetrics(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("healthpages.mail.unsent.size", outbox, Outbox::size)
                .description("What the desk is to be told and no mail server took yet")
                .register(meters);
        Gauge.builder("healthpages.mail.unsent.age", outbox, box -> seconds(box.oldest()))
                .description("How long the oldest of it has waited")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("healthpages.mail.sent.age", outbox, box -> seconds(box.lastSent()))
                .description("How long ago a mail was sent last; 0 before the first")
                .baseUnit("seconds")
                .register(meters);
    }

    private double seconds(Optional<Instant> since) {
        return since.map(moment -> Duration.between(moment, clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
