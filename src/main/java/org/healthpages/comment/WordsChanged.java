package org.healthpages.comment;

/** The words that stand now are not the ones that were seen. */
class WordsChanged extends RuntimeException {
    final long comment;
    final int seen;

    /** @param seen the version that was seen, 0 where none was named */
    WordsChanged(long comment, int seen) {
        this.comment = comment;
        this.seen = seen;
    }
}
