package org.healthpages.rating;

import java.util.Arrays;
import java.util.Optional;

/** Why a reader gave one or two stars. Editors read it; it is never on a page for readers. */
public enum WhyNotHelpful {
    HARD("It is hard to understand"),
    OUT_OF_DATE("It is out of date"),
    NOT_FOR_ME("It does not apply to me"),
    NOT_FOUND("I could not find what I needed"),
    WRONG("Something is wrong");

    private final String text;

    WhyNotHelpful(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Optional<WhyNotHelpful> named(String name) {
        return Arrays.stream(values()).filter(why -> why.name().equals(name)).findFirst();
    }
}
