package org.healthpages.comment;

import java.time.Clock;
import org.healthpages.article.PageStamps;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.screening.Screened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the writer of a comment may do to it later. */
@Component
class ChangesComments {
    private final Comments comments;
    private final LogsDecisions logbook;
    private final PageStamps stamps;
    private final ScreensComments screens;
    private final Clock clock;

    ChangesComments(Comments comments, LogsDecisions logbook, PageStamps stamps, ScreensComments screens, Clock clock) {
        this.comments = comments;
        this.logbook = logbook;
        this.stamps = stamps;
        this.screens = screens;
        this.clock = clock;
    }

    @Transactional
    public void edit(long id, CommentForm form, int seen) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        Screened screened = screens.screen(comment, form.name(), form.body());
        comment.edit(form.toWords(clock.instant()), screened.isAtRisk(), seen);
        comment.mark(screened);
        if (AsksWriters.asks(screened)) {
            comment.sendAsItIs();
        }
    }

    @Transactional
    public void withdraw(long id) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        if (comment.state() == CommentState.WITHDRAWN) {
            return;
        }
        boolean wasOnThePage = comment.isOnThePage();
        comment.withdraw();
        logbook.log(comment.article(), id, Act.WITHDRAWN, null, null);
        if (wasOnThePage) {
            stamps.move(comment.article());
        }
    }
}
