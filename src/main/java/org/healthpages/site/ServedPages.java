package org.healthpages.site;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Tells operators where articles' pages came from: {@code healthpages.pages}. */
@Component
class ServedPages {
    private final Counter fromMemory;
    private final Counter rendered;

    ServedPages(MeterRegistry meters) {
        this.fromMemory = counter(meters, "memory");
        this.rendered = counter(meters, "rendering");
    }

    private static Counter counter(MeterRegistry meters, String from) {
        return Counter.builder("healthpages.pages")
                .description("Pages of articles, by where they came from")
                .tag("from", from)
                .register(meters);
    }

    void countFromMemory() {
        fromMemory.increment();
    }

    void countRendered() {
        rendered.increment();
    }
}
