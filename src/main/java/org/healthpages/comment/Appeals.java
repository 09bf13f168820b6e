package org.healthpages.comment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Appeals extends Repository<Appeal, Long> {
    Appeal saveAndFlush(Appeal appeal);

    Optional<Appeal> findById(long decision);

    List<Appeal> findByComment(long comment);

    /** The comment that an appeal is about, to be held before the appeal itself is read. */
    @Query("select a.comment from Appeal a where a.decision = :decision")
    Optional<Long> commentOf(long decision);
}
