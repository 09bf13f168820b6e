package org.healthpages.transfer;

import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The imported count of one edition of an article for one number of stars.
 *
 * @param edition its number among those of the article, from 1; 0 for the current one
 */
record RatingLine(String path, int edition, int stars, long count) {
    private static final Set<String> FIELDS = Set.of("article", "edition", "stars", "count");
    private static final String EDITION = "edition";
    private static final long MOST = 1_000_000_000L;

    /** @param editions how many an article has */
    static Optional<RatingLine> read(JsonFields fields, Set<String> paths, ToIntFunction<String> editions) {
        fields.requireOnly(FIELDS);
        String path = KnownArticle.require(fields, paths);
        int stars = (int) fields.requireNumber("stars", 1, 5);
        long count = fields.requireNumber("count", 0, MOST);
        int edition = fields.has(EDITION) && fields.isRight()
                ? (int) fields.requireNumber(EDITION, 1, editions.applyAsInt(path))
                : 0;
        return fields.isRight() ? Optional.of(new RatingLine(path, edition, stars, count)) : Optional.empty();
    }
}
