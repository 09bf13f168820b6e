package org.healthpages.rating;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What readers added in their own words to why a page was not helpful. */
interface ReasonDetails extends Repository<Rating, Long> {
    String UNTIL = "from Rating r where r.why.toldAt <= :before and r.why.details <> '' ";

    @Query("select r.id " + UNTIL + "order by r.id")
    List<Long> idsUntil(Instant before, Limit limit);

    @Query("select count(r) " + UNTIL)
    long countUntil(Instant before);

    @Modifying
    @Query("update Rating r set r.why.details = '' where r.id in :ids")
    int erase(Collection<Long> ids);
}
