package org.healthpages.comment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * That a writer had a comment's words erased, without the words.
 *
 * @param saidAt beside the number, because a database that was taken back gives the same numbers to other comments
 */
record Erasure(long comment, Instant saidAt) {
    /** Empty for what is no whole line of the journal. */
    static Optional<Erasure> parse(String line) {
        if (!line.matches("[0-9]{1,18} -?[0-9]{1,18}")) {
            return Optional.empty();
        }
        String[] parts = line.split(" ", 2);
        Instant saidAt = Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS);
        return Optional.of(new Erasure(Long.parseLong(parts[0]), saidAt));
    }

    @Override
    public String toString() {
        return comment + " " + ChronoUnit.MICROS.between(Instant.EPOCH, saidAt);
    }
}
