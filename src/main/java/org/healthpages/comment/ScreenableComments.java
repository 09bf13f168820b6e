package org.healthpages.comment;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The room's own door to all comments that have words, a page at a time. */
interface ScreenableComments extends Repository<Comment, Long>, CommentMarks {
    /** The words of a comment that stand now. */
    record Standing(long id, long article, String name, String body) {}

    @Query("""
            select new org.healthpages.comment.ScreenableComments$Standing(c.id, c.article, w.name, w.body)
            from Comment c join c.words w on key(w) = c.version where c.id > :after order by c.id""")
    List<Standing> after(long after, Limit limit);
}
