package org.healthpages.comment;

import java.time.Instant;
import java.util.Comparator;

/** Where a comment stands among those of its article. */
record PlaceInTime(Instant saidAt, long id) implements Comparable<PlaceInTime> {
    /** Newer than every comment. */
    static final PlaceInTime END = new PlaceInTime(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    private static final Comparator<PlaceInTime> IN_TIME =
            Comparator.comparing(PlaceInTime::saidAt).thenComparing(PlaceInTime::id);

    @Override
    public int compareTo(PlaceInTime other) {
        return IN_TIME.compare(this, other);
    }
}
