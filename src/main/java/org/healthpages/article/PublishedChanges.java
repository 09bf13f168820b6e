package org.healthpages.article;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what changed on a page, and when. */
public interface PublishedChanges extends Repository<Change, Long> {
    /** The latest first. */
    @Query("""
            select new org.healthpages.article.PublishedChange(c.revision, c.major, c.note, c.madeOn)
            from Change c where c.article = :article order by c.id desc""")
    List<PublishedChange> of(long article);
}
