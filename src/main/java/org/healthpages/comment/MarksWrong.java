package org.healthpages.comment;

/** What an editor marked cannot be taken out like that. */
class MarksWrong extends RuntimeException {
    /** For the editor. */
    final String why;

    MarksWrong(String why) {
        super(why);
        this.why = why;
    }
}
