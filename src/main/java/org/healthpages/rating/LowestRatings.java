package org.healthpages.rating;

import java.util.List;
import org.healthpages.article.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The door to the pages that readers find least helpful. No index knows an average: the five rows of each current edition are
 * passed over, never the votes, so that it costs more with each page and not with each reader. Ask it seldom.
 */
public interface LowestRatings extends Repository<RatingTally, RatingTally.Key> {
    /** @param edition the current one */
    record Rated(long article, long edition, Slug slug, String title) {}

    /** Published pages by the average of their current edition; of equal ones, the one that more readers have rated. */
    @Query("""
            select new org.healthpages.rating.LowestRatings$Rated(a.id, e.id, a.slug, a.title)
            from RatingTally t join Edition e on e.id = t.key.edition join Article a on a.id = e.article
            where a.state = PUBLISHED and t.imported + t.voted > 0
            and not exists (select 1 from Edition later where later.article = e.article and later.number > e.number)
            group by a.id, e.id, a.slug.topic, a.slug.name, a.title
            having sum(t.imported + t.voted) >= :fewest
            order by sum(t.key.stars * (t.imported + t.voted)) * 1.0 / sum(t.imported + t.voted),
                sum(t.imported + t.voted) desc, a.title, a.id""")
    List<Rated> lowestFirst(long fewest, Limit limit);
}
