package org.healthpages.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.healthpages.article.Slug;
import org.healthpages.platform.London;

/** What came of a correction, without the words of the reader who asked for it. */
public record SettledCorrection(
        long comment, Slug slug, String title, Outcome outcome, String note, String editor, Instant settledAt) {
    public String when() {
        return London.words(settledAt);
    }

    public LocalDate day() {
        return London.day(settledAt);
    }

    /** The moment as HTML takes it. */
    public Instant atSecond() {
        return settledAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
