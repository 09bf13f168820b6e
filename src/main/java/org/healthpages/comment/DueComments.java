package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Comments whose time is over: since the last decision about them, or where there is none, since they were sent. What was
 * imported and never decided about was said somewhere else, and its moment says nothing about how long we have kept it.
 */
interface DueComments extends Repository<Comment, Long> {
    String DUE = """
            from Comment c where c.state = :state and c.saidAt <= :before
            and (c.receipt is not null or exists (select 1 from StandingDecision d where d.comment = c.id))
            and not exists (select 1 from Decision d where d.comment = c.id and d.decidedAt > :before
                and d.act not in (NOTED, REDACTED, UNREDACTED, REPLIED, REPLY_CHANGED, REPLY_TAKEN_BACK))
            and not exists (select 1 from Appeal p where p.comment = c.id and p.outcome is null)\s""";

    @Query("select c.id " + DUE + "order by c.id")
    List<Long> ids(CommentState state, Instant before, Limit limit);

    @Query("select count(c) " + DUE)
    long count(CommentState state, Instant before);

    @Query("select count(c) > 0 " + DUE + "and c.id = :id")
    boolean has(long id, CommentState state, Instant before);
}
