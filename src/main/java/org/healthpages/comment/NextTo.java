package org.healthpages.comment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of the published comments next to one on its page, newer and older, at risk and not; null where there is none. */
record NextTo(
        long comment,
        @Nullable Long newerAtRisk,
        @Nullable Long newerNotAtRisk,
        @Nullable Long olderAtRisk,
        @Nullable Long olderNotAtRisk) {
    Stream<Long> ids() {
        return Stream.of(newerAtRisk, newerNotAtRisk, olderAtRisk, olderNotAtRisk)
                .filter(Objects::nonNull);
    }

    /** The next newer and the next older one. */
    List<PublishedComment> of(Map<Long, PublishedComment> read) {
        Optional<PublishedComment> newer =
                ofBothKinds(read, newerAtRisk, newerNotAtRisk).min(PublishedComment.OLDEST_FIRST);
        Optional<PublishedComment> older =
                ofBothKinds(read, olderAtRisk, olderNotAtRisk).max(PublishedComment.OLDEST_FIRST);
        return Stream.concat(newer.stream(), older.stream()).toList();
    }

    private static Stream<PublishedComment> ofBothKinds(
            Map<Long, PublishedComment> read, @Nullable Long atRisk, @Nullable Long notAtRisk) {
        return Stream.of(atRisk, notAtRisk)
                .filter(Objects::nonNull)
                .map(read::get)
                .filter(Objects::nonNull);
    }
}
