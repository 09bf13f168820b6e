package org.healthpages.comment;

import java.util.function.Consumer;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.retention.TakenBack;
import org.healthpages.retention.TakenBackJournal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases a comment's words for good, wherever they are: its versions, its appeals, and what other rooms keep of them. */
@Component
class EndsComments {
    private final SettlesAppeals appeals;
    private final ObjectProvider<ErasesWithComments> others;
    private final LogsDecisions logbook;
    private final TurnsPages pages;
    private final TakenBackJournal journal;

    EndsComments(
            SettlesAppeals appeals,
            ObjectProvider<ErasesWithComments> others,
            LogsDecisions logbook,
            TurnsPages pages,
            TakenBackJournal journal) {
        this.appeals = appeals;
        this.others = others;
        this.logbook = logbook;
        this.pages = pages;
        this.journal = journal;
    }

    /** As its state allows: withdrawn, or erased where an editor took it down. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endForWriter(Comment comment) {
        if (comment.isTakenDown()) {
            end(comment, Act.ERASED, Comment::erase);
        } else {
            end(comment, Act.WITHDRAWN, Comment::withdraw);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Comment comment, Act act, Consumer<Comment> end) {
        boolean wasOnThePage = comment.isOnThePage();
        end.accept(comment);
        appeals.erase(comment.id());
        others.forEach(other -> other.eraseOn(comment.id()));
        logbook.log(comment.article(), comment.id(), act, null, null);
        if (wasOnThePage) {
            pages.with(comment);
        }
        if (act != Act.EXPIRED) { // what its time ended, its time ends again
            journal.add(new TakenBack(TakenBack.COMMENT, comment.id(), comment.saidAt()));
        }
    }
}
