package org.healthpages.comment;

import java.time.Clock;
import org.healthpages.account.Editor;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An editor decides an appeal against another editor's decision. Whether somebody was faster is checked before anything
 * else, then whether the decision was the editor's own.
 */
@Component
class DecidesAppeals {
    private final Comments comments;
    private final Appeals appeals;
    private final LogsDecisions logbook;
    private final TurnsPages pages;
    private final Clock clock;

    DecidesAppeals(Comments comments, Appeals appeals, LogsDecisions logbook, TurnsPages pages, Clock clock) {
        this.comments = comments;
        this.appeals = appeals;
        this.logbook = logbook;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The decision stands.
     *
     * @param decision the id of the decision that the appeal is against
     */
    @Transactional
    public void uphold(long decision, Seen seen, Editor editor) {
        Comment comment = hold(decision);
        appeal(decision).uphold(editor.id(), clock.instant());
        comment.leaveDown(seen.toVersion());
        logbook.log(comment.article(), comment.id(), Act.UPHELD, null, editor.id());
    }

    /** The comment is put back. The first decision stays in the logbook, and this one is added. */
    @Transactional
    public void reverse(long decision, Seen seen, Editor editor) {
        Comment comment = hold(decision);
        appeal(decision).reverse(editor.id(), clock.instant());
        comment.restore(seen.toVersion());
        logbook.log(comment.article(), comment.id(), Act.REVERSED, null, editor.id());
        pages.with(comment);
    }

    private Comment hold(long decision) {
        return appeals.commentOf(decision).flatMap(comments::hold).orElseThrow(NotFound::new);
    }

    private Appeal appeal(long decision) {
        return appeals.findById(decision).orElseThrow(NotFound::new);
    }
}
