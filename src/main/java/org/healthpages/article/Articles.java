package org.healthpages.article;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, Long> {
    Article save(Article article);

    Optional<Article> findBySlug(Slug slug);

    /** Where it is now, whatever its address was. */
    @Query(Slug.OF_ARTICLE + "from Article a where a.importedDigest = :digest order by a.id limit 1")
    Optional<Slug> importedAs(String digest);

    /** Holds the article until the transaction ends: of two editors who turn it at once, the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> hold(long id);
}
