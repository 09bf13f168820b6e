package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.healthpages.screening.Mark;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors' door to comments in any state. */
public interface DeskComments extends Repository<Comment, Long>, CommentMarks {
    String SELECT = """
            select new org.healthpages.comment.DeskComment(
                c.id, c.article, c.state, c.version,
                (select coalesce(max(d.id), 0) from StandingDecision d where d.comment = c.id), w.name, w.body, c.saidAt, c.atRisk, a.slug, a.title)
            from Comment c left join c.words w on key(w) = c.version join Article a on a.id = c.article\s""";

    default Optional<DeskComment> withId(long id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    default List<DeskComment> withIds(Collection<Long> ids) {
        Map<Long, List<Mark>> marks = marksOf(ids);
        return unmarked(ids).stream()
                .map(comment -> comment.with(marks.getOrDefault(comment.id(), List.of())))
                .toList();
    }

    @Query(SELECT + "where c.id in :ids")
    List<DeskComment> unmarked(Collection<Long> ids);
}
