package org.healthpages.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignOffLinks extends Repository<SignOffLink, Long> {
    String UNUSED = " from SignOffLink l where l.expiresAt <= :end"
            + " and not exists (select s.id from SignOff s where s.link = l.id)";

    SignOffLink save(SignOffLink link);

    Optional<SignOffLink> findById(long id);

    @Query("select count(l)" + UNUSED)
    long countUnusedUntil(Instant end);

    @Query("select l.id" + UNUSED + " order by l.expiresAt")
    List<Long> idsUnusedUntil(Instant end, Limit limit);

    @Modifying
    @Query("delete from SignOffLink l where l.id in :ids")
    int erase(List<Long> ids);
}
