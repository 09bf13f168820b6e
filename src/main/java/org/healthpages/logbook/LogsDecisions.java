package org.healthpages.logbook;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a decision to the logbook, in the transaction of what was decided. */
@Component
public class LogsDecisions {
    private final Decisions decisions;
    private final Clock clock;

    LogsDecisions(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param reason the name of a rule, where the act needs one
     * @param editor the id of the account; null for an act of the writer or of the time
     * @return the id of the decision
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long log(long article, long comment, Act act, @Nullable String reason, @Nullable Long editor) {
        return decisions
                .save(new Decision(article, comment, act, reason, editor, clock.instant()))
                .id();
    }

    /** @param undoes the id of the decision that stands no longer; the database takes one such row for each */
    @Transactional(propagation = Propagation.MANDATORY)
    public void logUndo(long undoes, long article, long comment, long editor) {
        decisions.save(Decision.undoing(undoes, article, comment, editor, clock.instant()));
    }

    /** An act on an account. @param editor the id of the account that did it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void logAbout(long account, Act act, long editor) {
        decisions.save(Decision.about(account, act, editor, clock.instant()));
    }

    /** An act of somebody without an account on the page itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void log(long article, Act act) {
        decisions.save(new Decision(article, null, act, null, null, clock.instant()));
    }

    /** An act on the page itself. @param editor the id of the account */
    @Transactional(propagation = Propagation.MANDATORY)
    public void log(long article, Act act, long editor) {
        decisions.save(new Decision(article, null, act, null, editor, clock.instant()));
    }
}
