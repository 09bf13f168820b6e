package org.healthpages.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.healthpages.screening.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The editors' door to the places of comments, the oldest first. Each part of it is read in the order of an index, from a place
 * on, so that it costs the same wherever that is; the words come by other doors.
 */
public interface QueuedComments extends Repository<Comment, Long> {
    String BEHIND = """
            and c.saidAt >= :saidAt and c.saidAt < :until and (c.saidAt > :saidAt or c.id > :id)\s""";

    String HAS_WORDS = "c.state not in (WITHDRAWN, ERASED) ";

    /**
     * Those that wait, of writers who may come to harm or of the others, as the place says.
     *
     * @param article null for all
     * @param until the first moment that is not looked at
     */
    default List<QueuePlace> waiting(@Nullable Long article, QueuePlace behind, Instant until, Limit limit) {
        return article == null
                ? waiting(behind.atRisk(), behind.saidAt(), behind.id(), until, limit)
                : waitingOn(article, behind.atRisk(), behind.saidAt(), behind.id(), until, limit);
    }

    @Query("""
            select new org.healthpages.comment.QueuePlace(c.atRisk, c.saidAt, c.id) from Comment c
            where c.state = WAITING and c.atRisk = :atRisk\s""" + BEHIND + "order by c.state, c.atRisk, c.saidAt, c.id")
    List<QueuePlace> waiting(boolean atRisk, Instant saidAt, long id, Instant until, Limit limit);

    @Query("""
            select new org.healthpages.comment.QueuePlace(c.atRisk, c.saidAt, c.id) from Comment c
            where c.article = :article and c.state = WAITING and c.atRisk = :atRisk\s""" + BEHIND + """
            order by c.article, c.atRisk, c.state, c.saidAt, c.id""")
    List<QueuePlace> waitingOn(long article, boolean atRisk, Instant saidAt, long id, Instant until, Limit limit);

    /**
     * Those in any state whose words are not erased.
     *
     * @param article null for all
     * @param until the first moment that is not looked at
     */
    default List<QueuePlace> all(@Nullable Long article, QueuePlace behind, Instant until, Limit limit) {
        return article == null
                ? all(behind.saidAt(), behind.id(), until, limit)
                : allOn(article, behind.saidAt(), behind.id(), until, limit);
    }

    @Query("select new org.healthpages.comment.QueuePlace(false, c.saidAt, c.id) from Comment c where " + HAS_WORDS
            + BEHIND + "order by c.saidAt, c.id")
    List<QueuePlace> all(Instant saidAt, long id, Instant until, Limit limit);

    @Query("""
            select new org.healthpages.comment.QueuePlace(false, c.saidAt, c.id) from Comment c
            where c.article = :article and\s""" + HAS_WORDS + BEHIND + "order by c.article, c.saidAt, c.id")
    List<QueuePlace> allOn(long article, Instant saidAt, long id, Instant until, Limit limit);

    /** Of those that wait at risk never more than {@code most}. */
    @Query("""
            select count(*) from (select c.id as id from Comment c where c.state = WAITING and c.atRisk = true
                order by c.state, c.atRisk, c.saidAt, c.id limit :most) few""")
    long countAtRiskUpTo(int most);

    /** Of all never more than {@code most}. */
    default long countUpTo(int most) {
        return countSince(QueuePlace.BEFORE_ALL_TIME, most);
    }

    @Query("select count(*) from (select c.id as id from Comment c where " + HAS_WORDS
            + "and c.saidAt >= :since order by c.saidAt, c.id limit :most) few")
    long countSince(Instant since, int most);

    /** Those in whose words that stand now a rule found this. A comment stands there once for each place of it. */
    @Query("""
            select c.id from Comment c join c.wordsMarks m
            where m.version = c.version and m.finding = :finding and c.id in :comments""")
    List<Long> marked(Collection<Long> comments, Finding finding);

    /** The article at an address, in whatever state it is. */
    @Query("select a.id from Article a where a.slug.topic = :topic and a.slug.name = :name")
    Optional<Long> article(String topic, String name);
}
