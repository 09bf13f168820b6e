package org.healthpages.mail;

import java.time.Instant;

/**
 * Something that the desk is told, without a word about whom it concerns.
 *
 * @param number how many, at least one
 * @param since when the first of them came, or the day on which the first is due begins
 */
public record News(Matter matter, long number, Instant since) {
    /** Both in one sentence. */
    News and(News other) {
        return new News(matter, number + other.number, since.isBefore(other.since) ? since : other.since);
    }

    String words() {
        return matter.words(number);
    }
}
