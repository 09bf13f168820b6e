package org.healthpages.comment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.healthpages.platform.London;

/**
 * Where a comment stands in the queue. A page begins behind such a place, whatever has happened to the comment since.
 *
 * @param atRisk whether it stands among those of writers who may come to harm, which are read first
 */
public record QueuePlace(boolean atRisk, Instant saidAt, long id) {
    public static final Instant BEFORE_ALL_TIME = CommentBlock.BEGINNING.saidAt();
    public static final Instant AFTER_ALL_TIME = PlaceInTime.END.saidAt();

    private static final Pattern WORD = Pattern.compile("([01])\\.(-?[0-9]{1,16})\\.([0-9]{1,18})");

    /** Before whatever was said since then. */
    public static QueuePlace before(boolean atRisk, Instant since) {
        return new QueuePlace(atRisk, since, 0);
    }

    /** As an address says it; empty for what is no place. */
    public static Optional<QueuePlace> of(String word) {
        Matcher parts = WORD.matcher(word);
        return parts.matches()
                ? Optional.of(new QueuePlace(
                        parts.group(1).equals("1"),
                        Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS),
                        Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    public String word() {
        return (atRisk ? 1 : 0) + "." + ChronoUnit.MICROS.between(Instant.EPOCH, saidAt) + "." + id;
    }

    public String when() {
        return London.words(saidAt);
    }
}
