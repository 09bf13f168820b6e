package org.healthpages.correction;

/** A correction is no longer open: somebody was faster, or its writer took it back. */
class AlreadySettled extends RuntimeException {
    final long comment;

    AlreadySettled(long comment) {
        this.comment = comment;
    }
}
