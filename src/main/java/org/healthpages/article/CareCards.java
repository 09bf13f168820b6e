package org.healthpages.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to an article's care cards, for pages that show them without the article. */
public interface CareCards extends Repository<Article, Long> {
    /** In the order in which the article has them. */
    default List<CareCard> of(long article) {
        return bodyOf(article).map(ArticleBody::cards).orElse(List.of());
    }

    default List<CareCard> emergenciesOf(long article) {
        return of(article).stream().filter(CareCard::isEmergency).toList();
    }

    @Query("select a.body from Article a where a.id = :article")
    Optional<String> bodyOf(long article);
}
