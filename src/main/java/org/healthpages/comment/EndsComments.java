package org.healthpages.comment;

import java.util.function.Consumer;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
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

    EndsComments(
            SettlesAppeals appeals,
            ObjectProvider<ErasesWithComments> others,
            LogsDecisions logbook,
            TurnsPages pages) {
        this.appeals = appeals;
        this.others = others;
        this.logbook = logbook;
        this.pages = pages;
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
    }
}
