package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors' door to the editions that comments are about. */
public interface DiscussedEditions extends Repository<Comment, Long> {
    default Map<Long, DiscussedEdition> of(Collection<Long> comments) {
        return comments.isEmpty()
                ? Map.of()
                : in(comments).stream().collect(Collectors.toMap(DiscussedEdition::comment, Function.identity()));
    }

    @Query("""
            select new org.healthpages.comment.DiscussedEdition(c.id, e.number, e.publishedOn,
                case when exists (select 1 from Edition later where later.article = e.article and later.number > e.number)
                    then false else true end)
            from Comment c join Edition e on e.id = c.edition where c.id in :comments""")
    List<DiscussedEdition> in(Collection<Long> comments);
}
