package org.healthpages.comment;

import java.time.Clock;
import org.healthpages.article.PublishedArticle;
import org.healthpages.screening.AtRiskRule;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Takes a reader's comment in. Readers press twice on a slow line: the second press is the first again. */
@Component
class PostsComments {
    private final Comments comments;
    private final AtRiskRule atRisk;
    private final Clock clock;

    PostsComments(Comments comments, AtRiskRule atRisk, Clock clock) {
        this.comments = comments;
        this.atRisk = atRisk;
        this.clock = clock;
    }

    /** @param receipt the SHA-256 of the receipt's code, the same for the same form */
    void post(PublishedArticle article, CommentForm form, String receipt) {
        boolean first = form.toAbout() == About.HELP || atRisk.marks(form.body());
        var comment = new Comment(
                article.id(), article.edition(), form.toAbout(), form.toWords(clock.instant()), first, receipt);
        try {
            comments.saveAndFlush(comment);
        } catch (DataIntegrityViolationException twice) {
            if (!comments.existsByReceipt(receipt)) {
                throw twice;
            }
        }
    }
}
