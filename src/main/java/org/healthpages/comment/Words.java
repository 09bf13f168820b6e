package org.healthpages.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of what a reader said, and the name it was said under. */
@Embeddable
record Words(
        String name,
        String body,
        @Column(name = "written_at") Instant at) {
    static final int MOST_NAME_CHARACTERS = 60;
    static final int MOST_BODY_CHARACTERS = 3_000;

    boolean saysTheSameAs(@Nullable Words other) {
        return other != null && name.equals(other.name) && body.equals(other.body);
    }
}
