package org.healthpages.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on its way to another site.
 *
 * @param knownBy the same for the same comment: the site that it came from knows it again by this, also after a withdrawal
 * @param name null, like its body, where its words do not leave this one
 * @param published false for one that waits here or is being checked: it waits for an editor there
 */
public record ExportedComment(
        long id,
        long article,
        String knownBy,
        @Nullable String name,
        @Nullable String body,
        Instant saidAt,
        boolean published) {}
