package org.healthpages.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a reader said, and the name it was said under. What readers see of it stands beside it in the same row,
 * so that whatever ends the words ends both.
 *
 * @param shownName what readers see in place of the name; null for the name itself
 * @param shownBody what readers see in place of the body; null for the body itself
 * @param removed where the body and what readers see of it differ, as {@link Redaction#word()} says it; null where they do not
 */
@Embeddable
record Words(
        String name,
        String body,
        @Column(name = "written_at") Instant at,
        @Nullable String shownName,
        @Nullable String shownBody,
        @Nullable String removed) {
    static final int MOST_NAME_CHARACTERS = 60;
    static final int MOST_BODY_CHARACTERS = 3_000;

    /** As they were said, which is how readers see them. */
    Words(String name, String body, Instant at) {
        this(name, body, at, null, null, null);
    }

    Words redacted(Redaction redaction) {
        return new Words(name, body, at, redaction.shownName(), redaction.shownBody(), redaction.word());
    }

    Words whole() {
        return new Words(name, body, at);
    }

    boolean isRedacted() {
        return shownName != null || shownBody != null;
    }

    boolean saysTheSameAs(@Nullable Words other) {
        return other != null && name.equals(other.name) && body.equals(other.body);
    }
}
