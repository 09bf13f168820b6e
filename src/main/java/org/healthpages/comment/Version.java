package org.healthpages.comment;

/** The number of the words that somebody saw when they pressed the button. */
final class Version {
    private static final int NONE = 0;

    private Version() {}

    /** @return 0, which no words ever have, for what is missing or no number */
    static int of(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : NONE;
    }
}
