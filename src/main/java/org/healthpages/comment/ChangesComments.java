package org.healthpages.comment;

import java.time.Clock;
import java.util.function.Consumer;
import org.healthpages.logbook.Act;
import org.healthpages.mail.Matter;
import org.healthpages.mail.TellsDesk;
import org.healthpages.platform.NotFound;
import org.healthpages.screening.Screened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the writer of a comment may do to it later. */
@Component
class ChangesComments {
    private final Comments comments;
    private final EndsComments ends;
    private final ScreensComments screens;
    private final TellsDesk desk;
    private final Clock clock;

    ChangesComments(Comments comments, EndsComments ends, ScreensComments screens, TellsDesk desk, Clock clock) {
        this.comments = comments;
        this.ends = ends;
        this.screens = screens;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void edit(long id, CommentForm form, int seen) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        Screened screened = screens.screen(comment, form.name(), form.body());
        boolean before = comment.isAtRisk();
        comment.edit(form.toWords(clock.instant()), screened.isAtRisk(), seen);
        comment.mark(screened);
        if (AsksWriters.asks(screened)) {
            comment.sendAsItIs();
        }
        if (comment.isAtRisk() && !before) {
            desk.tell(Matter.COMMENT_AT_RISK);
        }
    }

    @Transactional
    public void withdraw(long id) {
        end(id, CommentState.WITHDRAWN, Act.WITHDRAWN, Comment::withdraw);
    }

    /** For what an editor took down: the words go, what was decided stays. */
    @Transactional
    public void erase(long id) {
        end(id, CommentState.ERASED, Act.ERASED, Comment::erase);
    }

    private void end(long id, CommentState to, Act act, Consumer<Comment> end) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        if (comment.state() != to) { // pressed twice
            ends.end(comment, act, end);
        }
    }
}
