package org.healthpages.comment;

/** What an editor marked cannot be taken out like that. The message says why, for the editor. */
class MarksWrong extends RuntimeException {
    MarksWrong(String why) {
        super(why);
    }
}
