package org.healthpages.correction;

import java.util.Optional;

/** What came of a correction. */
public enum Outcome {
    CHANGED("The page was changed"),
    NOTHING_TO_CHANGE("There was nothing to change"),
    NOT_A_CORRECTION("It is not a correction");

    private final String text;

    Outcome(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Optional<Outcome> named(String name) {
        for (Outcome outcome : values()) {
            if (outcome.name().equals(name)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
