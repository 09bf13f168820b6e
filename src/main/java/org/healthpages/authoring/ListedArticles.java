package org.healthpages.authoring;

import java.util.Collection;
import java.util.Locale;
import org.healthpages.article.ArticleState;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The desk's door to all articles, whatever their state. */
interface ListedArticles extends Repository<Revision, Long> {
    String FROM = """
            from Article a
            left join Revision r on r.article = a.id
                and r.number = (select max(n.number) from Revision n where n.article = a.id)
            where a.state in :states
            and (:changedOnly = false or a.revision is not null and r.number > a.revision)
            and (lower(coalesce(r.title, a.title)) like :words escape '!'
                or lower(concat(a.slug.topic, '/', a.slug.name)) like :words escape '!')\s""";

    /** @param words that must be in the title or in the address; none means all articles */
    default Page<ListedArticle> matching(Show show, String words, Pageable page) {
        String like = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return matching(show.states(), show == Show.CHANGED, like, page);
    }

    @Query(value = """
                    select new org.healthpages.authoring.ListedArticle(
                        a.id, a.slug, coalesce(r.title, a.title), a.state,
                        case when a.revision is not null and r.number > a.revision then true else false end,
                        a.schedule.reviewedOn, a.schedule.dueOn, r.savedAt)
                    """ + FROM + "order by coalesce(r.title, a.title), a.id", countQuery = "select count(a) " + FROM)
    Page<ListedArticle> matching(Collection<ArticleState> states, boolean changedOnly, String words, Pageable page);
}
