package org.healthpages.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.healthpages.platform.Secret;
import org.jspecify.annotations.Nullable;

/** That whoever knows a code may sign off one text as this person, once and for a time. The code itself is not kept. */
@Entity
class SignOffLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long article;
    private int revision;
    private String digest;
    private String code;
    private String name;
    private String profession;
    private long editor;
    private Instant askedAt;
    private Instant expiresAt;
    private @Nullable Instant takenBackAt;

    protected SignOffLink() {}

    /** @param editor the id of the account that asks */
    SignOffLink(Manuscript text, String code, OutsiderForm form, long editor, Instant now, Duration life) {
        this.article = text.id();
        this.revision = text.number();
        this.digest = text.digest();
        this.code = Secret.sha256(code);
        this.name = form.name();
        this.profession = form.profession();
        this.editor = editor;
        this.askedAt = now;
        this.expiresAt = now.plus(life);
    }

    void takeBack(Instant now) {
        takenBackAt = now;
    }
}
