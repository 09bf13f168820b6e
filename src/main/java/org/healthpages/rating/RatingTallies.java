package org.healthpages.rating;

import java.util.List;
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

    /** Holds all counts of an edition, in the order in which voters change them. */
    @NativeQuery("select stars from rating_tally where edition = :edition order by stars for update")
    List<Integer> hold(long edition);

    @Query("select count(t) from RatingTally t where t.key.edition = :edition")
    int countOf(long edition);

    @Modifying
    @NativeQuery("insert into rating_tally (edition, stars, imported, voted) values (:edition, :stars, 0, 0)")
    void begin(long edition, int stars);
}
