package org.healthpages.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What an editor did about a message: added once, never changed. */
@Entity
@Immutable
class MessageSettlement {
    static final int MOST_NOTE_CHARACTERS = 1_000;

    @Id
    private long message;

    private long editor;
    private String note;
    private Instant settledAt;

    protected MessageSettlement() {}

    MessageSettlement(long message, long editor, String note, Instant now) {
        this.message = message;
        this.editor = editor;
        this.note = note;
        this.settledAt = now;
    }
}
