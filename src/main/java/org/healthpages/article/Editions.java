package org.healthpages.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<Edition, Long> {
    Edition save(Edition edition);

    Optional<Edition> findFirstByArticleOrderByNumberDesc(long article);
}
