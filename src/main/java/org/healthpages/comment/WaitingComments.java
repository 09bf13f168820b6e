package org.healthpages.comment;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to how much waits for an editor, and how long. */
public interface WaitingComments extends Repository<Comment, Long> {
    @Query("select count(c) from Comment c where c.state = WAITING")
    long count();

    /** The same, but never more than {@code most}: a page does not count a queue of a million. */
    @Query("""
            select count(*) from (select c.id as id from Comment c where c.state = WAITING
                order by c.state, c.atRisk, c.saidAt, c.id limit :most) few""")
    long countUpTo(int most);

    @Query("select count(c) from Comment c where c.state = WAITING and c.saidAt < :moment")
    long countBefore(Instant moment);

    /** When the one that waits longest was said; empty while nothing waits. */
    default Optional<Instant> oldest() {
        return Stream.of(true, false).flatMap(atRisk -> oldest(atRisk).stream()).min(Instant::compareTo);
    }

    /** By both columns before it, so that it is the first row of an index and not the least of all that wait. */
    @Query("select min(c.saidAt) from Comment c where c.state = WAITING and c.atRisk = :atRisk")
    Optional<Instant> oldest(boolean atRisk);
}
