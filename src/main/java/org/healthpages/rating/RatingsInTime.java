package org.healthpages.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The door to when readers rated. A vote is known by when its reader last changed it, and one that was taken back is gone.
 * Imported counts have no time and are not in it.
 */
public interface RatingsInTime extends Repository<Rating, Long> {
    /** How often one edition was given one number of stars. */
    record Count(int edition, LocalDate since, int stars, long count) {}

    /**
     * How one edition was rated in a time.
     *
     * @param since the day on which the edition appeared
     */
    record Rated(LocalDate since, RatingSummary summary) {
        private static Rated of(List<Count> counts) {
            return new Rated(
                    counts.get(0).since(),
                    RatingSummary.of(counts.stream()
                            .map(count -> new RatingSummary.Count(count.stars(), count.count()))
                            .toList()));
        }
    }

    /** The editions of an article that were rated then, the oldest first. @param to is not counted in */
    default List<Rated> between(long article, Instant from, Instant to) {
        return countsBetween(article, from, to).stream()
                .collect(Collectors.groupingBy(Count::edition, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Rated::of)
                .toList();
    }

    @Query("""
            select new org.healthpages.rating.RatingsInTime$Count(e.number, e.publishedOn, r.stars, count(r))
            from Edition e join Rating r on r.edition = e.id
            where e.article = :article and r.ratedAt >= :from and r.ratedAt < :to
            group by e.number, e.publishedOn, r.stars""")
    List<Count> countsBetween(long article, Instant from, Instant to);
}
