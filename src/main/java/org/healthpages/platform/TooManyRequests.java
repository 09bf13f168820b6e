package org.healthpages.platform;

import java.time.Duration;

/** Somebody, or a whole neighbourhood behind one address, asked too often: 429. */
public class TooManyRequests extends RuntimeException {
    private final Duration retryAfter;

    TooManyRequests(Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    /** Whole seconds until one more is allowed, at least one. */
    public long seconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
