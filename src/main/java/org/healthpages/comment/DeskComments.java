package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors' door to comments in any state. */
public interface DeskComments extends Repository<Comment, Long> {
    String SELECT = """
            select new org.healthpages.comment.DeskComment(
                c.id, c.article, c.state, c.version,
                (select coalesce(max(d.id), 0) from Decision d where d.comment = c.id), w.name, w.body, c.saidAt, c.atRisk, a.slug, a.title)
            from Comment c left join c.words w on key(w) = c.version join Article a on a.id = c.article\s""";

    @Query(SELECT + "where c.id = :id")
    Optional<DeskComment> withId(long id);

    @Query(SELECT + "where c.id in :ids")
    List<DeskComment> withIds(Collection<Long> ids);
}
