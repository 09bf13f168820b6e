package org.healthpages.rating;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to how editions were rated: five rows are read, never the votes. */
public interface RatingSummaries extends Repository<RatingTally, RatingTally.Key> {
    default RatingSummary of(long edition) {
        return RatingSummary.of(countsOf(edition));
    }

    @Query("""
            select new org.healthpages.rating.RatingSummary$Count(t.key.stars, t.imported + t.voted)
            from RatingTally t where t.key.edition = :edition""")
    List<RatingSummary.Count> countsOf(long edition);

    /** All editions of an article that exists. */
    default ArticleRating ofArticle(long article) {
        return ArticleRating.of(countsOfEditions(article));
    }

    @Query("""
            select new org.healthpages.rating.ArticleRating$Count(
                e.id, e.publishedOn, t.key.stars, t.imported + t.voted)
            from Edition e left join RatingTally t on t.key.edition = e.id
            where e.article = :article order by e.number desc""")
    List<ArticleRating.Count> countsOfEditions(long article);
}
