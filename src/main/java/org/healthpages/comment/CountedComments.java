package org.healthpages.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The door to how much readers posted here, and how long it waited: numbers, and nothing about any one comment. What was
 * imported was said somewhere else, and counts only where it waits now.
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

    /**
     * How long so many percent of them had waited at most: the wait at that place among all, the shortest first. The database
     * passes over those before it, in the range of an index. Of an even number, half is the shorter one in the middle.
     *
     * @param decided how many they are
     */
    default Optional<Duration> waitOf(int percent, long decided, Instant from, Instant to) {
        if (decided == 0) {
            return Optional.empty();
        }
        int place = (int) ((decided * percent + 99) / 100) - 1;
        return secondsToDecision(from, to, PageRequest.of(place, 1)).stream()
                .findFirst()
                .map(Duration::ofSeconds);
    }

    /** How many seconds they had waited, the shortest first. */
    @Query("select (d.decidedAt - c.saidAt) by second " + FIRST_DECISIONS + "order by d.decidedAt - c.saidAt")
    List<Long> secondsToDecision(Instant from, Instant to, Pageable page);

    /** How many wait now that were said then, imported ones included, but never more than {@code most}. */
    default long waitingSince(Instant from, Instant to, int most) {
        return Math.min(most, waitingSince(true, from, to, most) + waitingSince(false, from, to, most));
    }

    @Query("""
            select count(*) from (select c.id as id from Comment c
                where c.state = WAITING and c.atRisk = :atRisk and c.saidAt >= :from and c.saidAt < :to
                order by c.state, c.atRisk, c.saidAt, c.id limit :most) few""")
    long waitingSince(boolean atRisk, Instant from, Instant to, int most);
}
