package org.healthpages.comment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, Long> {
    Comment saveAndFlush(Comment comment);

    <C extends Comment> List<C> saveAllAndFlush(Iterable<C> comments);

    Optional<Comment> findById(long id);

    /** Holds the comment until the transaction ends: of two who decide, one waits and finds it decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Comment c where c.id = :id")
    Optional<Comment> hold(long id);

    @Query("select c.id from Comment c where c.receipt = :receipt")
    Optional<Long> withReceipt(String receipt);

    boolean existsByReceipt(String receipt);

    @Query("select count(c) from Comment c where c.article = :article and c.state = :state")
    long countOn(long article, CommentState state);

    /** The words that others said about an article last. */
    @Query("""
            select w.body from Comment c join c.words w on key(w) = c.version
            where c.article = :article and c.id <> :but order by c.article desc, c.saidAt desc, c.id desc""")
    List<String> lastSaid(long article, long but, Limit limit);

    @Query("select c.fingerprint from Comment c where c.fingerprint in :fingerprints")
    List<String> knownAmong(Collection<String> fingerprints);
}
