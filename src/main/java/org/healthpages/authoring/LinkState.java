package org.healthpages.authoring;

/** Whether a link still leads to a text to sign, and what its reader is told where it does not. */
enum LinkState {
    OPEN("", ""),
    USED("You have signed this page off", "Thank you. This link has done its work, and nobody can use it again."),
    TAKEN_BACK("This link was taken back", "Whoever sent it needs no signature by it any more. Nothing was signed."),
    EXPIRED(
            "This link is too old",
            "It worked for some days only. Nothing was signed. Ask whoever sent it for another one."),
    CHANGED(
            "The text has changed",
            "Somebody changed the page after the link was sent, so that it is not what you were asked about. Nothing"
                    + " was signed. Ask whoever sent it for another link."),
    SIGNED_BY_ANOTHER(
            "Somebody else was faster", "This very text was signed off by somebody else. You need do nothing more.");

    private final String heading;
    private final String words;

    LinkState(String heading, String words) {
        this.heading = heading;
        this.words = words;
    }

    public String heading() {
        return heading;
    }

    public String words() {
        return words;
    }

    public boolean isUsed() {
        return this == USED;
    }

    /** Whether something else happened after the link was sent, so that it asks for nothing any more. */
    boolean isOvertaken() {
        return this == CHANGED || this == SIGNED_BY_ANOTHER;
    }
}
