package org.healthpages.article;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Moves the stamps of pages. A stamp is the last row that a transaction changes, so that none waits for another. */
public interface PageStamps extends Repository<PageStamp, Long> {
    @Modifying
    @Query("update PageStamp s set s.stamp = s.stamp + 1 where s.article = :article")
    void move(long article);

    /** Moves every page that shows this article's title or summary: its topic, and pages that it is related to. */
    @Modifying
    @Query("""
            update PageStamp s set s.stamp = s.stamp + 1
            where s.article in (select a.id from Article a where a.slug.topic = :#{#slug.topic()})
               or s.article in (select a.id from Article a join a.related r
                                where r.topic = :#{#slug.topic()} and r.name = :#{#slug.name()})""")
    void moveAllThatShow(Slug slug);

    /** Holds the page's stamp until the transaction ends: what must be counted over the whole page is counted once. */
    @NativeQuery("select stamp from page_stamp where article = :article for update")
    long hold(long article);

    /** Tells every node that what can be searched is not what it was. The very last row that a transaction changes. */
    @Modifying
    @NativeQuery("update search_stamp set stamp = stamp + 1")
    void moveSearch();

    /** Gives a new article its stamp. */
    @Modifying
    @NativeQuery("insert into page_stamp (article, stamp) values (:article, 0)")
    void begin(long article);
}
