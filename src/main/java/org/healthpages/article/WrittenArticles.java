package org.healthpages.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The desk's door to articles in every state. */
public interface WrittenArticles extends Repository<Article, Long> {
    /** What stands in the article's own row. */
    record Row(
            ArticleState state,
            Slug slug,
            String title,
            String summary,
            String body,
            @Nullable Integer revision,
            @Nullable String importedDigest,
            @Nullable String reviewedBy,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate dueOn,
            @Nullable String withdrawnBecause,
            @Nullable String commentsClosedBecause) {}

    default Optional<WrittenArticle> withId(long id) {
        return row(id).map(row -> new WrittenArticle(
                id,
                row.state(),
                row.revision(),
                row.importedDigest(),
                row.reviewedBy(),
                new ReviewSchedule(row.reviewedOn(), row.dueOn()),
                row.withdrawnBecause(),
                row.commentsClosedBecause(),
                content(id, row)));
    }

    private ArticleContent content(long id, Row row) {
        return new ArticleContent(
                row.slug(), row.title(), row.summary(), row.body(), relatedOf(id), mediaOf(id), redFlagsOf(id));
    }

    @Query("""
            select new org.healthpages.article.WrittenArticles$Row(
                a.state, a.slug, a.title, a.summary, a.body, a.revision, a.importedDigest, a.reviewedBy,
                a.schedule.reviewedOn, a.schedule.dueOn, a.withdrawnBecause, a.commentsClosedBecause)
            from Article a where a.id = :id""")
    Optional<Row> row(long id);

    /** In the order of their addresses. */
    @Query("select a.id from Article a where a.state = :state order by a.slug.topic, a.slug.name")
    List<Long> idsIn(ArticleState state);

    @Query("select r from Article a join a.related r where a.id = :id order by index(r)")
    List<Slug> relatedOf(long id);

    @Query("select m from Article a join a.media m where a.id = :id order by index(m)")
    List<Media> mediaOf(long id);

    @Query("select f from Article a join a.redFlags f where a.id = :id order by index(f)")
    List<String> redFlagsOf(long id);
}
