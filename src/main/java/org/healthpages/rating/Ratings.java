package org.healthpages.rating;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ratings extends Repository<Rating, Long> {
    Rating saveAndFlush(Rating rating);

    void delete(Rating rating);

    Optional<Rating> findByEditionAndReader(long edition, String reader);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rating r where r.edition = :edition and r.reader = :reader")
    Optional<Rating> hold(long edition, String reader);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rating r where r.id = :id")
    Optional<Rating> hold(long id);

    @Query("select e.article from Edition e where e.id = :edition")
    long articleOf(long edition);
}
