package org.healthpages.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what readers may see of articles. */
public interface PublishedArticles extends Repository<Article, Long> {
    Limit ONE = Limit.of(1);

    @Query("""
            select new org.healthpages.article.PublishedArticle(a.id, a.slug, a.title, a.summary, a.html,
                a.schedule.reviewedOn, a.schedule.dueOn, a.reviewedBy, e.id, e.publishedOn, t.title,
                a.commentsClosedBecause)
            from Article a
            join Edition e on e.article = a.id
                and e.number = (select max(n.number) from Edition n where n.article = a.id)
            left join Article t on t.slug.topic = a.slug.topic and t.slug.name = '' and t.state = PUBLISHED
            where a.slug.topic = :topic and a.slug.name = :name and a.state = PUBLISHED""")
    Optional<PublishedArticle> at(String topic, String name);

    /** Whether readers find a page there. @param path {@code back-pain/exercises}, or whatever else somebody wrote */
    default boolean has(String path) {
        return Slug.read(path).flatMap(slug -> at(slug.topic(), slug.name())).isPresent();
    }

    /** A withdrawn one, too: its readers' receipts still name it. */
    @Query("select new org.healthpages.article.ArticleLink(a.slug, a.title, a.summary) from Article a where a.id = :id")
    Optional<ArticleLink> withId(long id);

    @Query("""
            select new org.healthpages.article.ArticleLink(a.slug, a.title, a.summary)
            from Article a where a.state = PUBLISHED and a.slug.name = '' order by a.slug.name, a.title""")
    List<ArticleLink> topics();

    @Query("""
            select new org.healthpages.article.ArticleLink(a.slug, a.title, a.summary)
            from Article a where a.state = PUBLISHED and a.slug.topic = :topic and a.slug.name <> '' order by a.title, a.slug.name""")
    List<ArticleLink> in(String topic);

    @Query(Slug.OF_ARTICLE + "from Article a where a.state = PUBLISHED")
    List<Slug> addresses();

    /** The last article before this one in the order of its topic's page. */
    default Optional<ArticleLink> before(PublishedArticle article) {
        return before(article.slug().topic(), article.title(), article.slug().name(), ONE).stream()
                .findFirst();
    }

    @Query("""
            select new org.healthpages.article.ArticleLink(a.slug, a.title, a.summary)
            from Article a where a.state = PUBLISHED and a.slug.topic = :topic and a.slug.name <> ''
            and a.title <= :title and (a.title < :title or a.slug.name < :name)
            order by a.slug.topic desc, a.title desc, a.slug.name desc""")
    List<ArticleLink> before(String topic, String title, String name, Limit limit);

    /** The first article after this one in the order of its topic's page. */
    default Optional<ArticleLink> after(PublishedArticle article) {
        return after(article.slug().topic(), article.title(), article.slug().name(), ONE).stream()
                .findFirst();
    }

    @Query("""
            select new org.healthpages.article.ArticleLink(a.slug, a.title, a.summary)
            from Article a where a.state = PUBLISHED and a.slug.topic = :topic and a.slug.name <> ''
            and a.title >= :title and (a.title > :title or a.slug.name > :name)
            order by a.slug.topic, a.title, a.slug.name""")
    List<ArticleLink> after(String topic, String title, String name, Limit limit);

    /** Every page, topics' own ones included. */
    @Query("""
            select new org.healthpages.article.ArticleLink(a.slug, a.title, a.summary)
            from Article a where a.state = PUBLISHED""")
    List<ArticleLink> all();

    /** Every page, the one that changed last first. */
    @Query("""
            select new org.healthpages.article.DatedArticle(
                a.slug, a.title, a.summary, e.publishedOn, a.schedule.reviewedOn)
            from Article a
            join Edition e on e.article = a.id
                and e.number = (select max(n.number) from Edition n where n.article = a.id)
            where a.state = PUBLISHED
            order by case when a.schedule.reviewedOn > e.publishedOn then a.schedule.reviewedOn else e.publishedOn end desc,
                a.slug.topic, a.slug.name""")
    List<DatedArticle> lastChanged(Limit limit);

    @Query("""
            select new org.healthpages.article.ReviewedArticle(a.slug, a.title, a.schedule.reviewedOn)
            from Article a where a.state = PUBLISHED and a.schedule.reviewedOn is not null and a.slug.name <> ''
            order by a.schedule.reviewedOn desc, a.title""")
    List<ReviewedArticle> lastReviewed(Limit limit);

    @Query("""
            select new org.healthpages.article.ArticleLink(b.slug, b.title, b.summary)
            from Article a join a.related r
            join Article b on b.slug.topic = r.topic and b.slug.name = r.name and b.state = PUBLISHED
            where a.id = :article order by index(r)""")
    List<ArticleLink> relatedTo(long article);

    @Query("select m from Article a join a.media m where a.id = :article order by index(m)")
    List<Media> mediaOf(long article);

    /** However many there are, drafts and withdrawn ones included. */
    long count();
}
