package org.healthpages.comment;

import org.healthpages.mail.Matter;
import org.healthpages.mail.TellsDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves what a reader has just said, and with it that the desk is told where somebody may come to harm. */
@Component
class AddsComments {
    private final Comments comments;
    private final TellsDesk desk;

    AddsComments(Comments comments, TellsDesk desk) {
        this.comments = comments;
        this.desk = desk;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException where its receipt is there already */
    @Transactional
    public void add(Comment comment) {
        comments.saveAndFlush(comment);
        if (comment.isAtRisk()) {
            desk.tell(Matter.COMMENT_AT_RISK);
        }
    }
}
