package org.healthpages.contact;

import java.time.Instant;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A message as editors see it.
 *
 * @param email empty where the sender wants no answer
 * @param page what the sender says it is about; empty for nothing
 * @param settledBy the name of the editor, like the note and the moment null while it is open
 */
public record DeskMessage(
        long id,
        Category category,
        String body,
        String email,
        String page,
        boolean atRisk,
        Instant receivedAt,
        @Nullable String settledBy,
        @Nullable String note,
        @Nullable Instant settledAt) {
    public String when() {
        return London.words(receivedAt);
    }

    public String settled() {
        return settledAt == null ? "" : London.words(settledAt);
    }
}
