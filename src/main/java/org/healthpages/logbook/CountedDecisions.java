package org.healthpages.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to how much was decided: numbers, and nothing about any one comment. What was undone does not count. */
public interface CountedDecisions extends Repository<Decision, Long> {
    record Count(Act act, @Nullable String reason, long number) {}

    /** @param to is not counted in */
    @Query("""
            select new org.healthpages.logbook.CountedDecisions$Count(d.act, d.reason, count(d))
            from StandingDecision d where d.decidedAt >= :from and d.decidedAt < :to group by d.act, d.reason""")
    List<Count> between(Instant from, Instant to);

    /** When the first of all was made. */
    @Query("select min(d.decidedAt) from StandingDecision d")
    Optional<Instant> first();

    /** When an editor made the newest of all. */
    @Query("select max(d.decidedAt) from Decision d where d.editor is not null")
    Optional<Instant> lastOfAnEditor();
}
