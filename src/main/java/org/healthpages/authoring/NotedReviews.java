package org.healthpages.authoring;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The desk's door to reviews that were done. */
interface NotedReviews extends Repository<Review, Long> {
    /** The latest first. */
    @Query("""
            select new org.healthpages.authoring.NotedReview(
                r.item, r.reviewer, r.evidence, r.reviewedOn, r.dueOn, e.name)
            from Review r join Account e on e.id = r.editor where r.article = :article order by r.id desc""")
    List<NotedReview> of(long article, Limit limit);
}
