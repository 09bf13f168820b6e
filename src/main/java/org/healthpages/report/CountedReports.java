package org.healthpages.report;

import java.time.Instant;
import java.util.List;
import org.healthpages.logbook.Act;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to how many reports were decided, and how: numbers, and nothing about any one of them. */
public interface CountedReports extends Repository<Report, Long> {
    /** @param outcome the decision that followed the reports */
    record Count(Act outcome, long number) {}

    /**
     * Reports come after the decision before the one that is their outcome. Decisions lead the way: of a month there are few.
     *
     * @param to is not counted in
     */
    @Query("select new org.healthpages.report.CountedReports$Count(d.act, sum((select count(r) from Report r"
            + " where r.comment = d.comment and r.afterDecision < d.id and r.afterDecision >="
            + " (select coalesce(max(e.id), 0) from StandingDecision e where e.comment = d.comment and e.id < d.id) and "
            + ReportWithdrawals.NOT_WITHDRAWN
            + "))) from StandingDecision d where d.decidedAt >= :from and d.decidedAt < :to group by d.act")
    List<Count> decidedBetween(Instant from, Instant to);

    @Query("select count(w) from ReportWithdrawal w where w.withdrawnAt >= :from and w.withdrawnAt < :to")
    long withdrawnBetween(Instant from, Instant to);
}
