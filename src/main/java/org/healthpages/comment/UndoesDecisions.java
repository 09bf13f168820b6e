package org.healthpages.comment;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.healthpages.account.Editor;
import org.healthpages.article.PageStamps;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An editor takes back the decision that they made a moment ago. The logbook keeps both. */
@Component
class UndoesDecisions {
    static final Duration UNDO_TIME = Duration.ofSeconds(30);

    /** An appeal is decided for good: its writer is told at once. */
    static final Set<Act> UNDOABLE = Set.of(Act.PUBLISHED, Act.REFUSED, Act.REMOVED, Act.RESTORED, Act.KEPT);

    private final Comments comments;
    private final CommentBlocks blocks;
    private final PastDecisions decisions;
    private final SettlesAppeals appeals;
    private final LogsDecisions logbook;
    private final PageStamps stamps;
    private final TurnsPages pages;
    private final Clock clock;

    UndoesDecisions(
            Comments comments,
            CommentBlocks blocks,
            PastDecisions decisions,
            SettlesAppeals appeals,
            LogsDecisions logbook,
            PageStamps stamps,
            TurnsPages pages,
            Clock clock) {
        this.comments = comments;
        this.blocks = blocks;
        this.decisions = decisions;
        this.appeals = appeals;
        this.logbook = logbook;
        this.stamps = stamps;
        this.pages = pages;
        this.clock = clock;
    }

    /** @throws TooLateToUndo where it is not the editor's own, not the last one, or not young enough */
    @Transactional
    public void undo(MadeDecision made, Editor editor) {
        long id = made.comment();
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        PastDecision last = decisions
                .lastOn(id)
                .filter(one -> one.id() == made.decision() && isYoung(one) && UNDOABLE.contains(one.act()))
                .filter(one -> decisions.editorOf(one.id()).equals(Optional.of(editor.id())))
                .orElseThrow(() -> new TooLateToUndo(id));
        stamps.hold(comment.article());
        comment.undo(blocks.hiddenOn(comment.article()));
        if (last.act() == Act.RESTORED) {
            decisions.lastAgainst(id).map(PastDecision::id).ifPresent(appeals::comeBack);
        }
        logbook.logUndo(last.id(), comment.article(), id, editor.id());
        pages.with(comment);
    }

    private boolean isYoung(PastDecision decision) {
        return !clock.instant().isAfter(decision.at().plus(UNDO_TIME));
    }
}
