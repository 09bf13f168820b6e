package org.healthpages.logbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was decided about a comment, a page or an account, by whom, why and when. Added, never changed; it never holds a comment's words. */
@Entity
@Immutable
class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** null where it is about an account */
    private @Nullable Long article;

    /** null where it is about a page or an account */
    @Column(name = "comment")
    private @Nullable Long comment;

    private @Nullable Long account;

    @Enumerated(EnumType.STRING)
    private Act act;

    private @Nullable String reason;

    @Column(name = "editor")
    private @Nullable Long editor;

    private @Nullable Long undoes;
    private Instant decidedAt;

    protected Decision() {}

    Decision(
            @Nullable Long article,
            @Nullable Long comment,
            Act act,
            @Nullable String reason,
            @Nullable Long editor,
            Instant now) {
        if (act.isAboutAComment() == (comment == null)) {
            throw new IllegalArgumentException(act + " about comment " + comment);
        }
        this.article = article;
        this.comment = comment;
        this.act = act;
        this.reason = reason;
        this.editor = editor;
        this.decidedAt = now;
    }

    static Decision about(long account, Act act, long editor, Instant now) {
        var decision = new Decision(null, null, act, null, editor, now);
        decision.account = account;
        return decision;
    }

    /** @param undoes the id of the decision that stands no longer */
    static Decision undoing(long undoes, long article, long comment, long editor, Instant now) {
        var decision = new Decision(article, comment, Act.UNDONE, null, editor, now);
        decision.undoes = undoes;
        return decision;
    }

    long id() {
        return id == null ? 0 : id;
    }
}
