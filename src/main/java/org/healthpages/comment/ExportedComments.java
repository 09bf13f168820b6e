package org.healthpages.comment;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what another site may take over of comments, a page at a time. */
public interface ExportedComments extends Repository<Comment, Long> {
    /**
     * Every comment has its row, so that a page costs the same wherever it is; the words of one that was refused, removed or
     * taken back do not leave the database, and of the others those that readers see.
     */
    @Query("""
            select new org.healthpages.comment.ExportedComment(
                c.id, c.article, coalesce(c.fingerprint, c.receipt), coalesce(w.shownName, w.name), coalesce(w.shownBody, w.body), c.saidAt, case when c.state = PUBLISHED then true else false end)
            from Comment c left join c.words w on key(w) = c.version and c.state in (WAITING, PUBLISHED, HIDDEN)
            where c.id > :after order by c.id""")
    List<ExportedComment> after(long after, Limit limit);
}
