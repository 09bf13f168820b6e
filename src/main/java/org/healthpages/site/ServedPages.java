package org.healthpages.site;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Tells operators where pages of articles and topics came from: {@code healthpages.pages}. */
@Component
class ServedPages {
    private final Counter fromMemory;
    private final Counter rendered;
    private final Counter copies;

    ServedPages(MeterRegistry meters) {
        this.fromMemory = counter(meters, "memory");
        this.rendered = counter(meters, "rendering");
        this.copies = counter(meters, "copy");
    }

    private static Counter counter(MeterRegistry meters, String from) {
        return Counter.builder("healthpages.pages")
                .description("Pages of articles and topics, by where they came from")
                .tag("from", from)
                .register(meters);
    }

    void countFromMemory() {
        fromMemory.increment();
    }

    /** The last good copy, because the database is gone. */
    void countCopy() {
        copies.increment();
    }

    void countRendered() {
        rendered.increment();
    }
}
