package org.healthpages.mail;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a day's news is about. Days are days in Europe/London.
 *
 * @param lastTold the last day whose news was told; days on which the site was down lie between it and today
 * @param tooLongAgo what has waited since before this moment has waited too long
 */
public record Span(LocalDate lastTold, LocalDate today, Instant tooLongAgo) {
    /** Whether a day is news: not told yet, and not later than today. */
    public boolean has(LocalDate day) {
        return day.isAfter(lastTold) && !day.isAfter(today);
    }

    /** The same so many days ahead, without what falls into this span. */
    public boolean hasAhead(LocalDate day, int days) {
        return has(day.minusDays(days)) && day.isAfter(today);
    }
}
