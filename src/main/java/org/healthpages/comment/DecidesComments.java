package org.healthpages.comment;

import java.util.Optional;
import java.util.function.LongPredicate;
import org.healthpages.account.Editor;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An editor decides: the comment, the logbook and the page change together or not at all. Of two editors one wins.
 * Whether somebody was faster is checked before anything else. What readers would then see must be what the editor saw; what
 * is refused or removed nobody sees, so that there it does not matter.
 */
@Component
public class DecidesComments {
    private final Comments comments;
    private final PastDecisions decisions;
    private final RedactedComments redacted;
    private final SettlesAppeals appeals;
    private final LogsDecisions logbook;
    private final TurnsPages pages;
    private final DecisionTimes times;

    DecidesComments(
            Comments comments,
            PastDecisions decisions,
            RedactedComments redacted,
            SettlesAppeals appeals,
            LogsDecisions logbook,
            TurnsPages pages,
            DecisionTimes times) {
        this.comments = comments;
        this.decisions = decisions;
        this.redacted = redacted;
        this.appeals = appeals;
        this.logbook = logbook;
        this.pages = pages;
        this.times = times;
    }

    @Transactional
    MadeDecision publish(long id, Seen seen, Editor editor) {
        Comment comment = hold(id, seen);
        comment.publish(seen.toVersion());
        requireLook(comment, seen);
        times.firstDecision(comment);
        return log(comment, Act.PUBLISHED, null, editor);
    }

    /** @throws ReasonMissing where none of the rules is named */
    @Transactional
    MadeDecision refuse(long id, Seen seen, String reason, Editor editor) {
        Comment comment = hold(id, seen);
        comment.refuse(seen.toVersion());
        times.firstDecision(comment);
        return log(comment, Act.REFUSED, require(reason), editor);
    }

    /** @throws ReasonMissing where none of the rules is named */
    @Transactional
    MadeDecision remove(long id, Seen seen, String reason, Editor editor) {
        Comment comment = hold(id, seen);
        comment.remove(seen.toVersion());
        return log(comment, Act.REMOVED, require(reason), editor);
    }

    @Transactional
    MadeDecision restore(long id, Seen seen, Editor editor) {
        Comment comment = hold(id, seen);
        comment.restore(seen.toVersion());
        requireLook(comment, seen);
        appeals.comeToNothing(id);
        return log(comment, Act.RESTORED, null, editor);
    }

    /**
     * Lets a reported comment stand.
     *
     * @param isReported whether there is a report on it that nobody has decided
     */
    @Transactional
    public MadeDecision keep(long id, Seen seen, Editor editor, LongPredicate isReported) {
        Comment comment = hold(id, seen);
        if (!isReported.test(id)) {
            throw new AlreadyDecided(id);
        }
        comment.keep(seen.toVersion());
        requireLook(comment, seen);
        return log(comment, Act.KEPT, null, editor);
    }

    private Comment hold(long id, Seen seen) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        if (seen.isBefore(decisions.lastIdOn(id))) {
            throw new AlreadyDecided(id);
        }
        return comment;
    }

    /** Nobody publishes what they did not see: another editor may have redacted it since, or shown it whole again. */
    private void requireLook(Comment comment, Seen seen) {
        if (seen.isBeforeRedaction(redacted.standingOn(comment.id()))) {
            throw new ActedMeanwhile(comment.id(), RedactsComments.ACTS);
        }
    }

    private static Reason require(String reason) {
        return Reason.named(reason).orElseThrow(ReasonMissing::new);
    }

    private MadeDecision log(Comment comment, Act act, @Nullable Reason reason, Editor editor) {
        String rule = Optional.ofNullable(reason).map(Reason::name).orElse(null);
        long decision = logbook.log(comment.article(), comment.id(), act, rule, editor.id());
        pages.with(comment);
        return new MadeDecision(comment.id(), decision);
    }

    /** A comment is refused or removed only for a reason. */
    static class ReasonMissing extends RuntimeException {}
}
