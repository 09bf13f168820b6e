package org.healthpages.comment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.healthpages.screening.Mark;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what waits for an editor. */
public interface WaitingComments extends Repository<Comment, Long>, CommentMarks {
    /** Those of writers who may come to harm come first, then the oldest. */
    default List<WaitingComment> oldestFirst(Limit limit) {
        List<WaitingComment> waiting = Stream.concat(unmarked(true, limit).stream(), unmarked(false, limit).stream())
                .limit(limit.max())
                .toList();
        Map<Long, List<Mark>> marks =
                marksOf(waiting.stream().map(WaitingComment::id).toList());
        return waiting.stream()
                .map(comment -> comment.with(marks.getOrDefault(comment.id(), List.of())))
                .toList();
    }

    @Query("""
            select new org.healthpages.comment.WaitingComment(
                c.id, c.version, w.name, w.body, c.saidAt, c.atRisk, a.slug, a.title)
            from Comment c join c.words w on key(w) = c.version join Article a on a.id = c.article
            where c.state = WAITING and c.atRisk = :atRisk order by c.state, c.atRisk, c.saidAt, c.id""")
    List<WaitingComment> unmarked(boolean atRisk, Limit limit);

    @Query("select count(c) from Comment c where c.state = WAITING")
    long count();

    /** The same, but never more than {@code most}: a page does not count a queue of a million. */
    @Query("""
            select count(*) from (select c.id as id from Comment c where c.state = WAITING
                order by c.state, c.atRisk, c.saidAt, c.id limit :most) few""")
    long countUpTo(int most);

    /** When the one that waits longest was said; empty while nothing waits. */
    default Optional<Instant> oldest() {
        return Stream.of(true, false).flatMap(atRisk -> oldest(atRisk).stream()).min(Comparator.naturalOrder());
    }

    @Query("select min(c.saidAt) from Comment c where c.state = WAITING and c.atRisk = :atRisk")
    Optional<Instant> oldest(boolean atRisk);
}
