package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors' door to how comments were sent. */
public interface Sendings extends Repository<Comment, Long> {
    default Map<Long, Sending> of(Collection<Long> comments) {
        return in(comments).stream().collect(Collectors.toMap(Sending::comment, Function.identity()));
    }

    @Query("""
            select new org.healthpages.comment.Sending(c.id, c.about, c.sentAsItIs)
            from Comment c where c.id in :comments""")
    List<Sending> in(Collection<Long> comments);
}
