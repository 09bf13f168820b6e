package org.healthpages.report;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface Reports extends Repository<Report, Long> {
    Report saveAndFlush(Report report);

    boolean existsByReceipt(String receipt);

    Optional<Report> findByReceipt(String receipt);

    /** Holds a report until the transaction ends: of two presses, one waits and finds it withdrawn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.receipt = :receipt")
    Optional<Report> hold(String receipt);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> hold(long id);

    /** Reports on a comment since a decision that nobody withdrew; since the last one, those that are open. */
    @Query("select r from Report r where r.comment = :comment and r.afterDecision >= :decision and "
            + ReportWithdrawals.NOT_WITHDRAWN + " order by r.id")
    List<Report> standing(long comment, long decision);

    /** Reports without the mark of which a decision that stands was made until then. */
    @Query("select r.id from Report r where r.settled = false and " + ErasableReports.DECIDED + "order by r.id")
    List<Long> unmarkedDecidedUntil(Instant before, Limit limit);

    @Transactional
    @Modifying
    @NativeQuery("update report set settled = true where id in (:ids)")
    void mark(Collection<Long> ids);
}
