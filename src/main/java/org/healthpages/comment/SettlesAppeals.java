package org.healthpages.comment;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to the appeals on a comment without anybody deciding them, in the transaction of what made it so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SettlesAppeals {
    private final Appeals appeals;
    private final Clock clock;

    SettlesAppeals(Appeals appeals, Clock clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    /** An editor put the comment back. */
    public void comeToNothing(long comment) {
        appeals.findByComment(comment).forEach(appeal -> appeal.comeToNothing(clock.instant()));
    }

    /**
     * What put the comment back is undone, and the appeal waits again.
     *
     * @param decision the id of the one that the appeal is against
     */
    public void comeBack(long decision) {
        appeals.findById(decision).ifPresent(Appeal::comeBack);
    }

    /** The comment's words are erased, and so are those of its appeals. */
    public void erase(long comment) {
        appeals.findByComment(comment).forEach(appeal -> appeal.erase(clock.instant()));
    }
}
