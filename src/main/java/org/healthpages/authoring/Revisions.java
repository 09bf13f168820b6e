package org.healthpages.authoring;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Append-only. */
interface Revisions extends Repository<Revision, Long> {
    Revision save(Revision revision);

    @EntityGraph(attributePaths = "media")
    Optional<Revision> findByArticleAndNumber(long article, int number);

    @EntityGraph(attributePaths = "media")
    Optional<Revision> findFirstByArticleOrderByNumberDesc(long article);
}
