package org.healthpages.contact;

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

interface Messages extends Repository<Message, Long> {
    Message saveAndFlush(Message message);

    boolean existsByReceipt(String receipt);

    /** Holds a message until the transaction ends: of two who settle it, one waits and finds it settled. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.id = :id")
    Optional<Message> hold(long id);

    @Query("select s.message from MessageSettlement s where s.settledAt <= :before order by s.message")
    List<Long> settledUntil(Instant before, Limit limit);

    @Query("select count(s) from MessageSettlement s where s.settledAt <= :before")
    long countSettledUntil(Instant before);

    /** Takes the settlements with them. */
    @Modifying
    @NativeQuery("delete from message where id in (:ids)")
    int erase(Collection<Long> ids);
}
