package org.healthpages.comment;

import java.util.Locale;
import java.util.Optional;

/** Why a reader writes. */
public enum About {
    EXPERIENCE("I want to share my experience"),
    CORRECTION("Something on this page is wrong or unclear"),
    HELP("I need help");

    private final String text;

    About(String text) {
        this.text = text;
    }

    /** @param word the form's: a small-letter name; missing or empty is an experience */
    static Optional<About> of(String word) {
        for (About about : values()) {
            if (word.isEmpty() || about.word().equals(word)) {
                return Optional.of(about);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String text() {
        return text;
    }
}
