package org.healthpages.comment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That a writer had a comment's words erased, without the words.
 *
 * @param saidAt beside the number, because a database that was taken back gives the same numbers to other comments
 */
record Erasure(long comment, Instant saidAt) {
    static Erasure parse(String line) {
        String[] parts = line.split(" ");
        return new Erasure(Long.parseLong(parts[0]), Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS));
    }

    @Override
    public String toString() {
        return comment + " " + ChronoUnit.MICROS.between(Instant.EPOCH, saidAt);
    }
}
