package org.healthpages.comment;

import org.healthpages.article.PageStamps;
import org.healthpages.mail.Matter;
import org.healthpages.mail.TellsDesk;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What reports may do to a comment before an editor has decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HidesComments {
    private final Comments comments;
    private final CommentBlocks blocks;
    private final PageStamps stamps;
    private final TurnsPages pages;
    private final TellsDesk desk;

    HidesComments(Comments comments, CommentBlocks blocks, PageStamps stamps, TurnsPages pages, TellsDesk desk) {
        this.comments = comments;
        this.blocks = blocks;
        this.stamps = stamps;
        this.pages = pages;
        this.desk = desk;
    }

    /**
     * Holds a comment until the transaction ends, so that reports on it are counted one after the other.
     *
     * @throws NotFound where it has no place on a page any more
     */
    public void hold(long id) {
        if (comments.hold(id).filter(Comment::isOnThePage).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Takes it off the page, unless an editor has kept it or too many are off the page already. */
    public void hide(long id) {
        Comment comment = comments.findById(id).orElseThrow(NotFound::new);
        if (!comment.mayBeHidden()) {
            return;
        }
        stamps.hold(comment.article());
        if (comment.mayBeHiddenBeside(blocks.hiddenOn(comment.article()))) {
            comment.hide();
            pages.with(comment);
        }
    }

    /** Puts it before the others, because a reader says that somebody may be at risk, and tells the desk at once. */
    public void putFirst(long id) {
        comments.findById(id).orElseThrow(NotFound::new).putFirst();
        desk.tell(Matter.REPORT_AT_RISK);
    }
}
