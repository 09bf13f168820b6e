package org.healthpages.comment;

/** A comment is no longer in a state in which this can be done: somebody was faster. */
class AlreadyDecided extends RuntimeException {
    final long comment;

    AlreadyDecided(long comment) {
        this.comment = comment;
    }
}
