package org.healthpages.comment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, Long> {
    String KNOWN = "select new org.healthpages.comment.KnownWords(c.id, ";

    String AS_READERS_SEE_THEM = """
            , coalesce(w.shownName, w.name), coalesce(w.shownBody, w.body))
            from Comment c join c.words w on key(w) = c.version and c.state in (WAITING, PUBLISHED, HIDDEN)\s""";

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

    /** The words that others said about an article last. */
    default List<String> lastSaid(long article, long but, Limit limit) {
        return saidUntil(article, PlaceInTime.END.saidAt(), but, limit);
    }

    /** By a moment, so that H2 reads them in the order of an index and not all of them. */
    @Query("""
            select w.body from Comment c join c.words w on key(w) = c.version
            where c.article = :article and c.saidAt <= :until and c.id <> :but
            order by c.article desc, c.saidAt desc, c.id desc""")
    List<String> saidUntil(long article, Instant until, long but, Limit limit);

    @Query("select c.receipt from Comment c where c.receipt in :receipts")
    List<String> receiptsAmong(Collection<String> receipts);

    @Query("select c.fingerprint from Comment c where c.fingerprint in :fingerprints")
    List<String> knownAmong(Collection<String> fingerprints);

    @Query(KNOWN + "c.fingerprint" + AS_READERS_SEE_THEM + "where c.fingerprint in :fingerprints")
    List<KnownWords> wordsOfKnown(Collection<String> fingerprints);

    @Query(KNOWN + "c.receipt" + AS_READERS_SEE_THEM + "where c.receipt in :receipts")
    List<KnownWords> wordsOfReceipts(Collection<String> receipts);
}
