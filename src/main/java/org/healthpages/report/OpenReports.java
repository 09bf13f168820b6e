package org.healthpages.report;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to reports that nobody has decided about. */
public interface OpenReports extends Repository<Report, Long> {
    String OPEN = """
            from Report r where r.afterDecision =
                (select coalesce(max(d.id), 0) from Decision d where d.comment = r.comment)\s""";

    /** Where somebody may be at risk first, then the oldest. */
    @Query("select new org.healthpages.report.OpenReport(r.comment, r.reason, r.details, r.reportedAt) " + OPEN
            + "order by case when r.reason = AT_RISK then 0 else 1 end, r.id")
    List<OpenReport> urgentFirst(Limit limit);

    @Query("select count(distinct r.comment) " + OPEN)
    long countOfComments();

    @Query("select count(r) " + OPEN + "and r.comment = :comment")
    long countOn(long comment);
}
