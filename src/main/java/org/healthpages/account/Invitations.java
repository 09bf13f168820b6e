package org.healthpages.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, Long> {
    Invitation save(Invitation invitation);

    /** @param hash SHA-256 of the code */
    @Query("select i from Invitation i where i.code = :hash")
    Optional<Invitation> withCode(String hash);

    /** Whoever accepts the same one at the same time waits, and then finds none. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.code = :hash")
    Optional<Invitation> hold(String hash);

    void delete(Invitation invitation);
}
