package org.healthpages.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What an editor tells the others about a comment. Readers never see it, not even in their own data; it goes when the comment's
 * words go, which it may quote.
 */
@Entity
@Immutable
class EditorNote {
    static final int MOST_CHARACTERS = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long comment;
    private long editor;
    private String body;
    private Instant notedAt;

    protected EditorNote() {}

    EditorNote(long comment, long editor, String body, Instant now) {
        this.comment = comment;
        this.editor = editor;
        this.body = body;
        this.notedAt = now;
    }
}
