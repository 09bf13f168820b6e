package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.healthpages.screening.Mark;
import org.springframework.data.jpa.repository.Query;

/** What the editors' doors have in common: what the rules found in the words that stand now. */
public interface CommentMarks {
    /** @return the marks of each comment that has any, the gravest first */
    default Map<Long, List<Mark>> marksOf(Collection<Long> comments) {
        return comments.isEmpty() ? Map.of() : FoundPlace.marks(placesIn(comments));
    }

    @Query("""
            select new org.healthpages.comment.FoundPlace(c.id, m.finding, m.part, m.start, m.end)
            from Comment c join c.wordsMarks m where m.version = c.version and c.id in :comments
            order by c.id, m.part, m.start""")
    List<FoundPlace> placesIn(Collection<Long> comments);
}
