package org.healthpages.article;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether an article's page is still what it was. It is asked with every request, so it is one look-up by primary key
 * and makes no entity. Read the stamp before what the page shows: what changes meanwhile is then noticed next time.
 */
@Component
public class StampedPages {
    private final JdbcClient jdbc;

    StampedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param stamp moves whenever the page would look different: see {@link PageStamps} */
    public record Stamped(long article, long stamp) {}

    public Optional<Stamped> at(Slug slug) {
        return jdbc.sql("""
                        select s.article, s.stamp from page_stamp s join article a on a.id = s.article
                        where a.topic = ? and a.slug = ?""")
                .params(slug.topic(), slug.name())
                .query(Stamped.class)
                .optional();
    }

    public boolean isCurrent(Stamped page) {
        return jdbc.sql("select stamp from page_stamp where article = ?")
                .param(page.article())
                .query(stamp -> stamp.next() && stamp.getLong(1) == page.stamp());
    }
}
