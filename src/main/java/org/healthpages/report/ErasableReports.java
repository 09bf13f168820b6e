package org.healthpages.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reports whose time is over. That there was one, why and when stays, so that it is counted. */
interface ErasableReports extends Repository<Report, Long> {
    String DECIDED = """
            exists (select 1 from StandingDecision d
                where d.comment = r.comment and d.id > r.afterDecision and d.decidedAt <= :before)\s""";

    String SETTLED = "from Report r where r.receipt is not null and " + DECIDED;

    String WITH_KEY = "from Report r where r.addressKey is not null and r.addressKeyDay <= :day ";

    @Query("select r.id " + SETTLED + "order by r.id")
    List<Long> settledUntil(Instant before, Limit limit);

    @Query("select count(r) " + SETTLED)
    long countSettledUntil(Instant before);

    @Query("select r.id " + WITH_KEY + "order by r.id")
    List<Long> withKeyUntil(LocalDate day, Limit limit);

    @Query("select count(r) " + WITH_KEY)
    long countWithKeyUntil(LocalDate day);

    @Modifying
    @NativeQuery("update report set details = '', reader = null, address_key = null, receipt = null where id in (:ids)")
    int erase(Collection<Long> ids);

    @Modifying
    @NativeQuery("update report set address_key = null where id in (:ids)")
    int eraseKeys(Collection<Long> ids);

    @Modifying
    @NativeQuery("update report set details = '' where comment = :comment")
    void eraseDetailsOn(long comment);
}
