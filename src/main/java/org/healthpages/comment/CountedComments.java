package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The door to how much readers posted here, and how long it waited: numbers, and nothing about any one comment. What was
 * imported was said somewhere else.
 */
public interface CountedComments extends Repository<Comment, Long> {
    String FIRST_DECISIONS = """
            from StandingDecision d join Comment c on c.id = d.comment where d.act in (PUBLISHED, REFUSED)
            and d.decidedAt >= :from and d.decidedAt < :to and c.receipt is not null\s""";

    /** @param to is not counted in */
    @Query("select count(c) from Comment c where c.saidAt >= :from and c.saidAt < :to and c.receipt is not null")
    long postedBetween(Instant from, Instant to);

    /** When the first of all was posted. */
    @Query("select min(c.saidAt) from Comment c where c.receipt is not null")
    Optional<Instant> firstPosted();

    /** How many were decided for the first time then. */
    @Query("select count(d) " + FIRST_DECISIONS)
    long decidedBetween(Instant from, Instant to);

    /** How many seconds they had waited, the shortest first. */
    @Query("select (d.decidedAt - c.saidAt) by second " + FIRST_DECISIONS + "order by d.decidedAt - c.saidAt")
    List<Long> secondsToDecision(Instant from, Instant to, Pageable page);
}
