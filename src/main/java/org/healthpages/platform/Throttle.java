package org.healthpages.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits how often one key may do one thing. The limits are counted by each node for itself and are forgotten at a
 * restart; at most {@value #KEYS} keys are remembered.
 */
@Component
public class Throttle {
    private static final int KEYS = 100_000;

    /** Longer than any limit needs to give everything back. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(20);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
    private final boolean enabled;
    private final MeterRegistry meters;

    Throttle(@Value("${healthpages.limits.enabled:true}") boolean enabled, MeterRegistry meters) {
        this.enabled = enabled;
        this.meters = meters;
    }

    /** @param within the time in which all that was taken has come back, little by little */
    public record Limit(String what, int times, Duration within) {}

    /** @throws TooManyRequests when the key has used up its share */
    public void take(Limit limit, String key) {
        if (!enabled) {
            return;
        }
        var probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Refusal.count(meters, limit.what());
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Gives the key its whole share back. */
    public void forgive(Limit limit, String key) {
        bucket(limit, key).reset();
    }

    private Bucket bucket(Limit limit, String key) {
        return buckets.get(
                limit.what() + ' ' + key,
                unseen -> Bucket.builder()
                        .addLimit(bandwidth ->
                                bandwidth.capacity(limit.times()).refillGreedy(limit.times(), limit.within()))
                        .build());
    }
}
