package org.healthpages.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to all that articles say. */
public interface WholeArticles extends Repository<Article, Long> {
    /** What stands in the article's own row. */
    record Text(
            String title,
            String summary,
            String body,
            @Nullable String reviewedBy) {}

    default Optional<WholeArticle> withId(long article) {
        return textOf(article)
                .map(text -> new WholeArticle(
                        text.title(),
                        text.summary(),
                        text.body(),
                        text.reviewedBy(),
                        mediaOf(article),
                        redFlagsOf(article)));
    }

    @Query("""
            select new org.healthpages.article.WholeArticles$Text(a.title, a.summary, a.body, a.reviewedBy)
            from Article a where a.id = :article""")
    Optional<Text> textOf(long article);

    @Query("select m from Article a join a.media m where a.id = :article order by index(m)")
    List<Media> mediaOf(long article);

    @Query("select f from Article a join a.redFlags f where a.id = :article order by index(f)")
    List<String> redFlagsOf(long article);
}
