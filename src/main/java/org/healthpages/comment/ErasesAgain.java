package org.healthpages.comment;

import org.healthpages.retention.TakenBack;
import org.healthpages.retention.TakesBackAgain;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * After the way back to a backup: comments whose writers had them erased since are erased again. In the journal a
 * comment has the moment at which it was said.
 */
@Component
class ErasesAgain implements TakesBackAgain {
    private final Comments comments;
    private final EndsComments ends;

    ErasesAgain(Comments comments, EndsComments ends) {
        this.comments = comments;
        this.ends = ends;
    }

    @Override
    public String what() {
        return TakenBack.COMMENT;
    }

    @Override
    @Transactional
    public boolean takeBackAgain(TakenBack past) {
        return comments.hold(past.id())
                .filter(comment -> comment.saidAt().equals(past.moment()))
                .map(this::end)
                .orElse(false);
    }

    private boolean end(Comment comment) {
        if (comment.words().isEmpty()) {
            return false;
        }
        ends.endForWriter(comment);
        return true;
    }
}
