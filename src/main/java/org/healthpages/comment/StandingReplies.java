package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to the editors' replies to the words of comments that stand now, whether readers see these or not. */
public interface StandingReplies extends Repository<EditorsReply, Long> {
    /** By the number of the comment; those without a reply are not in it. */
    default Map<Long, Reply> of(Collection<Long> comments) {
        return comments.isEmpty()
                ? Map.of()
                : to(comments).stream().collect(Collectors.toMap(Reply::comment, Function.identity()));
    }

    @Query("""
            select new org.healthpages.comment.Reply(c.id, r.body, r.signedBy, r.repliedAt, r.changedAt)
            from Comment c join EditorsReply r on r.comment = c.id and r.version = c.version where c.id in :comments""")
    List<Reply> to(Collection<Long> comments);
}
