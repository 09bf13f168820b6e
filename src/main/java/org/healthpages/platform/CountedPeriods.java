package org.healthpages.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Figures of periods of time, such as months. What is counted under the moment in which it happened never changes once the
 * period is over: such a period is counted once, and remembered by each node until it stops.
 *
 * @param <P> a period
 * @param <F> its figures
 */
public final class CountedPeriods<P, F> {
    /** What began before the end is written by then, and the clocks of several nodes agree. */
    private static final Duration SETTLED_AFTER = Duration.ofHours(1);

    /** The period that goes on is counted again no sooner: a crowd costs no more than one visitor. */
    private static final Duration FRESH_FOR = Duration.ofSeconds(10);

    private record Counted<F>(Instant at, F figures) {}

    private final Map<P, Counted<F>> known = new ConcurrentHashMap<>();
    private final Function<P, Instant> end;
    private final Function<P, F> count;
    private final Clock clock;

    /** @param end of a period: the first moment that is not in it */
    public CountedPeriods(Function<P, Instant> end, Function<P, F> count, Clock clock) {
        this.end = end;
        this.count = count;
        this.clock = clock;
    }

    /** However many ask at once, one of them counts. */
    public F of(P period) {
        Instant now = clock.instant();
        return known.compute(
                        period,
                        (same, last) -> last != null && holds(same, last.at(), now)
                                ? last
                                : new Counted<>(now, count.apply(same)))
                .figures();
    }

    private boolean holds(P period, Instant countedAt, Instant now) {
        return countedAt.isAfter(end.apply(period).plus(SETTLED_AFTER)) || countedAt.isAfter(now.minus(FRESH_FOR));
    }
}
