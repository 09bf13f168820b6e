package org.healthpages.article;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what can be searched, and to whether it is still what it was. */
public interface SearchableArticles extends Repository<Article, Long> {
    @Query("""
            select new org.healthpages.article.SearchableArticle(
                a.slug, a.title, a.summary, a.body, a.schedule.reviewedOn)
            from Article a where a.state = PUBLISHED order by a.id""")
    List<SearchableArticle> all();

    /** A number that moves with every publication, revision and withdrawal. Ask for it before you ask for the articles. */
    @NativeQuery("select stamp from search_stamp")
    long stamp();
}
