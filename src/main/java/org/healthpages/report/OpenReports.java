package org.healthpages.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The door to reports that nobody has decided about. One that was withdrawn counts no longer, except where it has hidden a
 * comment: an editor must look at that, or nobody ever would.
 */
public interface OpenReports extends Repository<Report, Long> {
    String OPEN = """
            from Report r left join ReportWithdrawal w on w.report = r.id
            where r.settled = false and r.afterDecision >= (select coalesce(max(d.id), 0) from StandingDecision d where d.comment = r.comment)
            and (w.report is null or exists (select 1 from Comment c where c.id = r.comment and c.state = HIDDEN))\s""";

    /**
     * A comment that is reported.
     *
     * @param urgent how many of its reports say that somebody may be at risk
     * @param burst how many of its reports were the fifth from one neighbourhood within an hour
     */
    record Reported(long comment, long reports, long urgent, long burst) {}

    /** Where somebody may be at risk first, then where many come at once from one place, then what came first. */
    @Query("""
            select new org.healthpages.report.OpenReports$Reported(o.comment, count(o.id), sum(o.urgent), sum(o.burst))
            from (select r.comment as comment, r.id as id,
                    case when r.reason = AT_RISK and w.report is null then 1 else 0 end as urgent,
                    case when lag(r.reportedAt, 4) over (partition by r.comment, r.addressKey order by r.id)
                        >= r.reportedAt - 1 hour then 1 else 0 end as burst\s""" + OPEN + """
            ) o group by o.comment
            order by case when sum(o.urgent) > 0 then 0 else 1 end, case when sum(o.burst) > 0 then 0 else 1 end, min(o.id)""")
    List<Reported> urgentFirst(Pageable page);

    /**
     * The reports on some comments: where somebody may be at risk first, then the oldest.
     *
     * @param most that are read of one comment
     */
    @Query("""
            select new org.healthpages.report.OpenReport(o.comment, o.reason, o.details, o.at, o.withdrawn)
            from (select r.comment as comment, r.reason as reason, r.details as details, r.reportedAt as at,
                    case when w.report is null then false else true end as withdrawn,
                    row_number() over (partition by r.comment
                        order by case when r.reason = AT_RISK then 0 else 1 end, r.id) as place\s""" + OPEN + """
            and r.comment in :comments) o where o.place <= :most order by o.comment, o.place""")
    List<OpenReport> on(Collection<Long> comments, long most);

    @Query("select count(distinct r.comment) " + OPEN)
    long countOfComments();

    @Query("select count(distinct r.comment) " + OPEN + "and r.reportedAt < :moment")
    long countOfCommentsBefore(Instant moment);

    /** When the one that is open longest was sent; empty while none is. */
    @Query("select min(r.reportedAt) " + OPEN)
    Optional<Instant> oldest();

    @Query("select count(r) " + OPEN + "and r.comment = :comment")
    long countOn(long comment);
}
