package org.healthpages.contact;

import java.time.Instant;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A message as its sender sees it again.
 *
 * @param settledAt null while nobody has settled it
 */
public record SentMessage(
        Category category,
        String body,
        String email,
        String page,
        Instant receivedAt,
        @Nullable Instant settledAt) {
    public String when() {
        return London.words(receivedAt);
    }

    public String settled() {
        return settledAt == null ? "" : London.words(settledAt);
    }
}
