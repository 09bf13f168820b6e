package org.healthpages.comment;

import org.jspecify.annotations.Nullable;

/**
 * What an editor had before them when they pressed the button.
 *
 * @param version of the comment's words; missing or malformed means none
 * @param decision the id of the last decision about the comment, 0 for none; missing means that the form did not tell
 * @param redaction the id of the redaction with which readers see it, or would see it, 0 where they see every word; missing means
 *     that the form did not tell
 */
public record Seen(
        @Nullable String version,
        @Nullable String decision,
        @Nullable String redaction) {
    /** An editor who saw these words, and of whom nothing else is known. */
    public static Seen version(String version) {
        return new Seen(version, null, null);
    }

    int toVersion() {
        return Version.of(version == null ? "" : version);
    }

    /** Whether somebody has decided since. */
    boolean isBefore(long lastDecision) {
        return isOther(decision, lastDecision);
    }

    /** Whether readers see, or would see, something else than the editor saw. */
    boolean isBeforeRedaction(long standing) {
        return isOther(redaction, standing);
    }

    private static boolean isOther(@Nullable String told, long now) {
        return told != null && !told.isBlank() && !told.strip().equals(String.valueOf(now));
    }
}
