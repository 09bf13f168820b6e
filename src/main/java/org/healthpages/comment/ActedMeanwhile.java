package org.healthpages.comment;

import java.util.Set;
import org.healthpages.logbook.Act;

/** Somebody else has redacted a comment, shown it whole again, or replied to it, since an editor looked. */
class ActedMeanwhile extends RuntimeException {
    final long comment;
    final Set<Act> acts;

    /** @param acts what somebody may have done */
    ActedMeanwhile(long comment, Set<Act> acts) {
        this.comment = comment;
        this.acts = acts;
    }
}
