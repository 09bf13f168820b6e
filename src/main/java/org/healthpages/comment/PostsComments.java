package org.healthpages.comment;

import java.time.Clock;
import org.healthpages.article.PublishedArticle;
import org.healthpages.screening.Screened;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Takes a reader's comment in. Readers press twice on a slow line: the second press is the first again. */
@Component
class PostsComments {
    private final Comments comments;
    private final AddsComments adds;
    private final ScreensComments screens;
    private final Clock clock;

    PostsComments(Comments comments, AddsComments adds, ScreensComments screens, Clock clock) {
        this.comments = comments;
        this.adds = adds;
        this.screens = screens;
        this.clock = clock;
    }

    /** @param receipt the SHA-256 of the receipt's code, the same for the same form */
    void post(PublishedArticle article, CommentForm form, String receipt) {
        Screened screened = screens.screen(article.id(), form.name(), form.body());
        boolean first = form.toAbout() == About.HELP || screened.isAtRisk();
        var comment = new Comment(
                article.id(), article.edition(), form.toAbout(), form.toWords(clock.instant()), first, receipt);
        comment.mark(screened);
        if (AsksWriters.asks(screened)) {
            comment.sendAsItIs();
        }
        try {
            adds.add(comment);
        } catch (DataIntegrityViolationException twice) {
            if (!comments.existsByReceipt(receipt)) {
                throw twice;
            }
        }
    }
}
