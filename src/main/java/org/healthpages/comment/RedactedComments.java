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

    /** The id of the redaction with which readers see one; 0 where they see every word. */
    default long standingOn(long comment) {
        return among(List.of(comment)).stream()
                .mapToLong(RedactedComment::redaction)
                .findFirst()
                .orElse(0);
    }

    @Query("""
            select new org.healthpages.comment.RedactedComment(
                c.id, coalesce(w.shownName, w.name), coalesce(w.shownBody, w.body),
                (select coalesce(max(d.id), 0) from Decision d where d.comment = c.id and d.act = REDACTED))
            from Comment c join c.words w on key(w) = c.version
            where c.id in :comments and (w.shownName is not null or w.shownBody is not null)""")
    List<RedactedComment> among(Collection<Long> comments);
}
