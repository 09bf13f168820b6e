package org.healthpages.contact;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
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

    @Query("select count(s) from MessageSettlement s where s.settledAt < :moment")
    long countSettledBefore(Instant moment);

    /** Takes the settlements with them. */
    @Modifying
    @NativeQuery(
            "delete from message where id in (select s.message from message_settlement s where s.settled_at < :moment)")
    int eraseSettledBefore(Instant moment);
}
