package org.healthpages.logbook;

/** What can be decided about a comment. */
public enum Act {
    PUBLISHED("published"),
    REFUSED("refused"),
    REMOVED("removed"),
    RESTORED("restored"),
    KEPT("kept"),
    /** by its writer; every other act is an editor's */
    WITHDRAWN("withdrawn");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
