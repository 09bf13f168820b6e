package org.healthpages.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the editors answer to one version of a comment's words. It is shown where these are shown, and the database ends it with
 * them.
 */
@Entity
class EditorsReply {
    static final int MOST_CHARACTERS = 2_000;
    static final int MOST_NAME_CHARACTERS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long comment;
    private int version;
    private String body;
    private String signedBy;
    private long editor;
    private Instant repliedAt;
    private @Nullable Instant changedAt;

    protected EditorsReply() {}

    EditorsReply(long comment, int version, ReplyForm form, long editor, Instant now) {
        this.comment = comment;
        this.version = version;
        this.body = form.body();
        this.signedBy = form.signedBy();
        this.editor = editor;
        this.repliedAt = now;
    }

    void change(ReplyForm form, long editor, Instant now) {
        this.body = form.body();
        this.signedBy = form.signedBy();
        this.editor = editor;
        this.changedAt = now;
    }

    boolean says(ReplyForm form) {
        return body.equals(form.body()) && signedBy.equals(form.signedBy());
    }

    ReplyForm toForm(long last) {
        return new ReplyForm(body, signedBy, String.valueOf(version), String.valueOf(last));
    }
}
