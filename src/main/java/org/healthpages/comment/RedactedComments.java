package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors' door to comments of whose words that stand now readers do not see every one. */
public interface RedactedComments extends Repository<Comment, Long> {
    /** By the number of the comment; those that readers see whole are not in it. */
    default Map<Long, RedactedComment> of(Collection<Long> comments) {
        return comments.isEmpty()
                ? Map.of()
                : among(comments).stream().collect(Collectors.toMap(RedactedComment::comment, Function.identity()));
    }

    @Query("""
            select new org.healthpages.comment.RedactedComment(
                c.id, coalesce(w.shownName, w.name), coalesce(w.shownBody, w.body))
            from Comment c join c.words w on key(w) = c.version
            where c.id in :comments and (w.shownName is not null or w.shownBody is not null)""")
    List<RedactedComment> among(Collection<Long> comments);
}
