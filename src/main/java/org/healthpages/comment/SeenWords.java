package org.healthpages.comment;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Earlier versions of a comment's words. */
interface SeenWords extends Repository<Comment, Long> {
    @Query("select w from Comment c join c.words w where c.id = :comment and key(w) = :version")
    Optional<Words> of(long comment, int version);
}
