package org.healthpages.comment;

import java.util.Locale;
import java.util.Optional;

/** Why a reader writes. */
enum About {
    EXPERIENCE,
    CORRECTION,
    HELP;

    /** @param word the form's: a small-letter name; missing or empty is an experience */
    static Optional<About> of(String word) {
        for (About about : values()) {
            if (word.isEmpty() || about.word().equals(word)) {
                return Optional.of(about);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
