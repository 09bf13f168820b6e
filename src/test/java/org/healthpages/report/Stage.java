package org.healthpages.report;

import java.util.List;
import org.healthpages.comment.CommentState;

/** Where a story about {@value Deed#COMMENTS} comments of one article is played. What cannot be done is not done. */
interface Stage {
    void report(Deed.Reports report);

    void withdraw(Deed.Reports report);

    /** @return whether it could be done */
    boolean decide(Deed.Decides decision);

    void daysPass(int days);

    List<CommentState> states();
}
