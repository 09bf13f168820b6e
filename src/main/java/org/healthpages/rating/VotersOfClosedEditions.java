package org.healthpages.rating;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Votes on editions that have a later one, while it is still known whose they are. */
interface VotersOfClosedEditions extends Repository<Rating, Long> {
    String KNOWN = """
            from Rating r join Edition e on e.id = r.edition where r.reader is not null
            and exists (select 1 from Edition later where later.article = e.article and later.number > e.number)\s""";

    @Query("select r.id " + KNOWN + "order by r.id")
    List<Long> ids(Limit limit);

    @Query("select count(r) " + KNOWN)
    long count();

    @Modifying
    @Query("update Rating r set r.reader = null where r.id in :ids and r.reader is not null")
    int forget(Collection<Long> ids);

    @Modifying
    @Query("update Rating r set r.reader = null where r.edition = :edition")
    void forgetAllOf(long edition);
}
