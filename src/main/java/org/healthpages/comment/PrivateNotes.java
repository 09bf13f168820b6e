package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors' door to what they told each other about comments. */
public interface PrivateNotes extends Repository<EditorNote, Long> {
    /** By the number of the comment, the earliest first; comments without any are not in it. */
    default Map<Long, List<PrivateNote>> of(Collection<Long> comments) {
        return comments.isEmpty()
                ? Map.of()
                : on(comments).stream().collect(Collectors.groupingBy(PrivateNote::comment));
    }

    @Query("""
            select new org.healthpages.comment.PrivateNote(n.comment, a.name, n.body, n.notedAt)
            from EditorNote n join Account a on a.id = n.editor where n.comment in :comments order by n.comment, n.id""")
    List<PrivateNote> on(Collection<Long> comments);
}
