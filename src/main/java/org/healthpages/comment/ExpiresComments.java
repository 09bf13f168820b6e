package org.healthpages.comment;

import java.time.Instant;
import org.healthpages.logbook.Act;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases the words of a comment whose time is over. */
@Component
class ExpiresComments {
    private final Comments comments;
    private final DueComments due;
    private final EndsComments ends;

    ExpiresComments(Comments comments, DueComments due, EndsComments ends) {
        this.comments = comments;
        this.due = due;
        this.ends = ends;
    }

    /** @return false where an editor or the writer did something in the meantime, so that it is due no longer */
    @Transactional
    public boolean expire(long id, CommentState state, Instant before) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        boolean isDue = due.has(id, state, before);
        if (isDue) {
            ends.end(comment, Act.EXPIRED, Comment::expire);
        }
        return isDue;
    }
}
