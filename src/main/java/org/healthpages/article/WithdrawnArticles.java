package org.healthpages.article;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what was taken down. */
public interface WithdrawnArticles extends Repository<Article, Long> {
    @Query("""
            select new org.healthpages.article.WithdrawnArticle(
                a.slug, a.title, a.withdrawnBecause, a.withdrawnOn, t.title)
            from Article a
            left join Article t on t.slug.topic = a.slug.topic and t.slug.name = '' and t.state = PUBLISHED
                and t.id <> a.id
            where a.slug.topic = :#{#address.topic()} and a.slug.name = :#{#address.name()} and a.state = WITHDRAWN""")
    Optional<WithdrawnArticle> at(Slug address);
}
