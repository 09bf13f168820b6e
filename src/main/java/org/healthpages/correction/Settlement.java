package org.healthpages.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an editor decided about a correction, when and why. Added, never changed; it holds no reader's words. */
@Entity
@Immutable
class Settlement {
    static final int MOST_NOTE_CHARACTERS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long comment;
    private int version;
    private long article;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String note;
    private long editor;
    private Instant settledAt;

    protected Settlement() {}

    Settlement(OpenCorrection correction, Outcome outcome, String note, long editor, Instant now) {
        this.comment = correction.comment();
        this.version = correction.version();
        this.article = correction.article();
        this.outcome = outcome;
        this.note = note;
        this.editor = editor;
        this.settledAt = now;
    }
}
