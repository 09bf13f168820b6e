package org.healthpages.comment;

/** Who decided against a comment does not decide the appeal. */
class OwnDecision extends RuntimeException {
    final long comment;

    OwnDecision(long comment) {
        this.comment = comment;
    }
}
