package org.healthpages.comment;

/** Where a comment stands. Nothing but what {@link Comment} does leads from one to another. */
public enum CommentState {
    WAITING("waiting"),
    PUBLISHED("published"),
    REFUSED("refused"),
    /** by reports, until an editor decides */
    HIDDEN("hidden"),
    REMOVED("removed"),
    /** by its writer, for good: its words are erased */
    WITHDRAWN("withdrawn"),
    /** its time was over, or it was refused or removed and its writer wished so; its words are gone for good, too */
    ERASED("erased");

    private final String words;

    CommentState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
