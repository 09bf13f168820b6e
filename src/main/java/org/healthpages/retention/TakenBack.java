package org.healthpages.retention;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a reader took something back, without a word of it.
 *
 * @param what the word for one of its kind: "comment"
 * @param id of the thing
 * @param moment beside the number, because a database that went back to a backup gives the same numbers to other things; to a
 *     microsecond. Each kind says which moment it is
 */
public record TakenBack(String what, long id, Instant moment) {
    /** The kind that a line does not name: once there was no other, and a version of then can follow such a line still. */
    public static final String COMMENT = "comment";

    private static final Pattern LINE = Pattern.compile("(?:([a-z]{1,20}) )?([0-9]{1,18}) (-?[0-9]{1,18})");

    /** Empty for what is no whole line of the journal. */
    static Optional<TakenBack> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String what = matcher.group(1) == null ? COMMENT : matcher.group(1);
        Instant moment = Instant.EPOCH.plus(Long.parseLong(matcher.group(3)), ChronoUnit.MICROS);
        return Optional.of(new TakenBack(what, Long.parseLong(matcher.group(2)), moment));
    }

    @Override
    public String toString() {
        return (COMMENT.equals(what) ? "" : what + " ") + id + " " + ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
