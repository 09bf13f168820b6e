package org.healthpages.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, Long> {
    Article save(Article article);

    Optional<Article> findBySlug(Slug slug);
}
