package org.healthpages.comment;

import java.time.Instant;
import org.healthpages.logbook.Act;

/** A comment in no database, turned by the same guarded acts, so that thousands of stories can be told in seconds. */
public final class PaperComment {
    private static final int FIRST = 1;

    private final Comment comment =
            new Comment(7, 11, About.EXPERIENCE, new Words("A reader", "It helped", Instant.EPOCH), false, "receipt");

    private Act last = Act.EXPIRED;

    /**
     * @param others comments of the article that are hidden already
     * @return whether it could be done
     */
    public boolean decide(Act act, long others) {
        if (act == Act.UNDONE && !UndoesDecisions.UNDOABLE.contains(last)) {
            return false;
        }
        boolean done = tried(
                switch (act) {
                    case PUBLISHED -> () -> comment.publish(FIRST);
                    case REFUSED -> () -> comment.refuse(FIRST);
                    case REMOVED -> () -> comment.remove(FIRST);
                    case RESTORED, REVERSED -> () -> comment.restore(FIRST);
                    case KEPT -> () -> comment.keep(FIRST);
                    case UNDONE -> () -> comment.undo(others);
                    case APPEALED, UPHELD -> () -> comment.leaveDown(FIRST);
                    case WITHDRAWN -> comment::withdraw;
                    case ERASED -> comment::erase;
                    case EXPIRED -> comment::expire;
                    default -> throw new IllegalArgumentException(act + " is about a page");
                });
        last = done ? act : last;
        return done;
    }

    /** So much time passes that nothing can be undone any more. */
    public void timePasses() {
        last = Act.EXPIRED;
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (AlreadyDecided | TooLateToUndo e) {
            return false;
        }
    }

    /** @param others comments of the article that are hidden already */
    public void hideBeside(long others) {
        if (comment.mayBeHiddenBeside(others)) {
            comment.hide();
        }
    }

    public CommentState state() {
        return comment.state();
    }
}
