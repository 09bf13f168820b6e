package org.healthpages.transfer;

import java.util.Optional;
import java.util.Set;

/** The imported count of one article's current edition for one number of stars. */
record RatingLine(String path, int stars, long count) {
    private static final Set<String> FIELDS = Set.of("article", "stars", "count");
    private static final long MOST = 1_000_000_000L;

    static Optional<RatingLine> read(JsonFields fields, Set<String> paths) {
        fields.requireOnly(FIELDS);
        String path = KnownArticle.require(fields, paths);
        int stars = (int) fields.requireNumber("stars", 1, 5);
        long count = fields.requireNumber("count", 0, MOST);
        return fields.isRight() ? Optional.of(new RatingLine(path, stars, count)) : Optional.empty();
    }
}
