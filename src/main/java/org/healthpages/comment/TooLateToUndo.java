package org.healthpages.comment;

/** A decision can be undone for a moment, by who made it, as long as nothing else has happened to the comment. */
class TooLateToUndo extends RuntimeException {
    final long comment;

    TooLateToUndo(long comment) {
        super("The last decision about comment " + comment + " can no longer be undone");
        this.comment = comment;
    }
}
