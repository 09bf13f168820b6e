package org.healthpages.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How helpful readers find an article: its current edition, and the editions before it, the latest first. Each edition is
 * rated afresh, so that praise for an old text is not lent to a new one.
 */
public record ArticleRating(EditionRating current, List<EditionRating> earlier) {
    /** One count of one edition, as it stands in the database; no stars for an edition that has no tally yet. */
    public record Count(
            long edition,
            LocalDate since,
            @Nullable Integer stars,
            @Nullable Long count) {
        private Stream<RatingSummary.Count> ofStars() {
            return stars == null || count == null ? Stream.empty() : Stream.of(new RatingSummary.Count(stars, count));
        }
    }

    /** @param counts of at least one edition, the newest first, those of one edition together */
    static ArticleRating of(List<Count> counts) {
        List<EditionRating> editions = new ArrayList<>();
        LocalDate until = null;
        for (Count first : firstOfEach(counts)) {
            List<RatingSummary.Count> ofEdition = counts.stream()
                    .filter(count -> count.edition() == first.edition())
                    .flatMap(Count::ofStars)
                    .toList();
            editions.add(new EditionRating(first.since(), until, RatingSummary.of(ofEdition)));
            until = first.since();
        }
        return new ArticleRating(editions.get(0), List.copyOf(editions.subList(1, editions.size())));
    }

    private static List<Count> firstOfEach(List<Count> counts) {
        List<Count> firsts = new ArrayList<>();
        for (Count count : counts) {
            if (firsts.isEmpty() || firsts.get(firsts.size() - 1).edition() != count.edition()) {
                firsts.add(count);
            }
        }
        return firsts;
    }

    /** The edition before the current one, where its average must stand in: too few have rated the current one yet. */
    public @Nullable EditionRating standIn() {
        boolean needed = !current.summary().hasAverage();
        return needed && !earlier.isEmpty() && earlier.get(0).summary().hasAverage() ? earlier.get(0) : null;
    }
}
