package org.healthpages.authoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A revision in an article's history, without its text.
 *
 * @param editor the name of who saved it; null for what was imported
 * @param note what readers were told when it was published; null for one that never was
 * @param major whether it began an edition; null for one that never was published
 */
record SavedRevision(
        int number,
        String title,
        @Nullable String editor,
        Instant savedAt,
        @Nullable Integer restoredFrom,
        @Nullable String note,
        @Nullable Boolean major) {
    public String who() {
        return editor == null ? "an import" : editor;
    }

    public String when() {
        return London.words(savedAt);
    }

    /** The moment as HTML takes it. */
    public Instant atSecond() {
        return savedAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
