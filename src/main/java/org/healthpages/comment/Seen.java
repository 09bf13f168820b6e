package org.healthpages.comment;

import org.jspecify.annotations.Nullable;

/**
 * What an editor had before them when they pressed the button.
 *
 * @param version of the comment's words; missing or malformed means none
 * @param decision the id of the last decision about the comment, 0 for none; missing means that the form did not tell
 */
public record Seen(@Nullable String version, @Nullable String decision) {
    /** An editor who saw these words, and of whom nothing else is known. */
    public static Seen version(String version) {
        return new Seen(version, null);
    }

    int toVersion() {
        return Version.of(version == null ? "" : version);
    }

    /** Whether somebody has decided since. */
    boolean isBefore(long lastDecision) {
        return decision != null && !decision.isBlank() && !decision.strip().equals(String.valueOf(lastDecision));
    }
}
