package org.healthpages.rating;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Tallies are changed by single updates only, never read, added to and written back. */
interface RatingTallies extends Repository<RatingTally, RatingTally.Key> {
    @Modifying
    @Query("update RatingTally t set t.voted = t.voted + :by where t.key.edition = :edition and t.key.stars = :stars")
    void add(long edition, int stars, int by);

    @Modifying
    @Query("update RatingTally t set t.imported = :count where t.key.edition = :edition and t.key.stars = :stars"
            + " and t.imported <> :count")
    int setImported(long edition, int stars, long count);

    @Query("select count(t) from RatingTally t where t.key.edition = :edition")
    int countOf(long edition);

    @Modifying
    @NativeQuery("insert into rating_tally (edition, stars, imported, voted) values (:edition, :stars, 0, 0)")
    void begin(long edition, int stars);
}
