package org.healthpages.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * What a writer says against a refusal or removal, once for each such decision. Somebody else than the editor who made the
 * decision decides it; the database holds us to that.
 */
@Entity
class Appeal {
    static final Duration APPEAL_TIME = Duration.ofDays(28);
    static final int MOST_CHARACTERS = 1_000;

    @Id
    private long decision;

    private long comment;
    private long firstEditor;
    private @Nullable String body;
    private Instant appealedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealOutcome outcome;

    private @Nullable Long secondEditor;
    private @Nullable Instant settledAt;

    protected Appeal() {}

    /** @param firstEditor the account of who made the decision */
    Appeal(long decision, long comment, long firstEditor, String body, Instant now) {
        this.decision = decision;
        this.comment = comment;
        this.firstEditor = firstEditor;
        this.body = body;
        this.appealedAt = now;
    }

    /** The last day, the whole of it, on which a decision of that moment can be appealed against. */
    static LocalDate lastDay(Instant decidedAt) {
        return London.day(decidedAt.plus(APPEAL_TIME));
    }

    /** The decision stands. */
    void uphold(long editor, Instant now) {
        decide(AppealOutcome.UPHELD, editor, now);
    }

    /** The decision is taken back. */
    void reverse(long editor, Instant now) {
        decide(AppealOutcome.REVERSED, editor, now);
    }

    private void decide(AppealOutcome outcome, long editor, Instant now) {
        if (!isOpen()) {
            throw new AlreadyDecided(comment);
        }
        if (editor == firstEditor) {
            throw new OwnDecision(comment);
        }
        settle(outcome, now);
        this.secondEditor = editor;
    }

    /** An editor put the comment back, which is all that was asked for. */
    void comeToNothing(Instant now) {
        if (isOpen()) {
            settle(AppealOutcome.RESTORED, now);
        }
    }

    /** What put the comment back is undone. */
    void comeBack() {
        if (outcome == AppealOutcome.RESTORED) {
            outcome = null;
            settledAt = null;
        }
    }

    /** Nothing of its words stays. */
    void erase(Instant now) {
        body = null;
        if (isOpen()) {
            settle(AppealOutcome.VOID, now);
        }
    }

    private void settle(AppealOutcome outcome, Instant now) {
        this.outcome = outcome;
        this.settledAt = now;
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean saysTheSameAs(AppealForm form) {
        return form.body().equals(body);
    }

    long decision() {
        return decision;
    }

    long comment() {
        return comment;
    }

    long firstEditor() {
        return firstEditor;
    }

    @Nullable
    String body() {
        return body;
    }

    Instant appealedAt() {
        return appealedAt;
    }

    @Nullable
    AppealOutcome outcome() {
        return outcome;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }
}
