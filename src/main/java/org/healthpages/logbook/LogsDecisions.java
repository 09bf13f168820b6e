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
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void log(long article, long comment, Act act, @Nullable String reason, @Nullable Long editor) {
        decisions.save(new Decision(article, comment, act, reason, editor, clock.instant()));
    }

    /** An act on the page itself. @param editor the id of the account */
    @Transactional(propagation = Propagation.MANDATORY)
    public void log(long article, Act act, long editor) {
        decisions.save(new Decision(article, null, act, null, editor, clock.instant()));
    }
}
