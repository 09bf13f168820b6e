package org.healthpages.article;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Moves the stamps of pages. A stamp is the last row that a transaction changes, so that none waits for another. Whoever moves
 * more than one stands in line first.
 */
public interface PageStamps extends Repository<PageStamp, Long> {
    /**
     * To be called before anything else is held, an article among it: from here to the end of the transaction nobody else changes
     * what several pages show. Two who moved the stamps of one topic without it would each wait for a page that the other holds, and
     * neither would see a page that the other begins.
     */
    default void standInLine() {
        while (holdSearch().isEmpty()) {
            // on H2 a row is gone for who waited for it while its key changed, and there again under its new key
        }
    }

    @NativeQuery("select stamp from search_stamp for update")
    Optional<Long> holdSearch();

    @Modifying
    @Query("update PageStamp s set s.stamp = s.stamp + 1 where s.article = :article")
    void move(long article);

    /**
     * Moves every page that shows this article's title or summary: its topic, and pages that it is related to. Only who stands in
     * line does.
     */
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

    /** Tells every node that what can be searched is not what it was. Only who stands in line does. */
    @Modifying
    @NativeQuery("update search_stamp set stamp = stamp + 1")
    void moveSearch();

    /** Gives a new article its stamp. */
    @Modifying
    @NativeQuery("insert into page_stamp (article, stamp) values (:article, 0)")
    void begin(long article);
}
