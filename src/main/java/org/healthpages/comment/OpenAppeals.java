package org.healthpages.comment;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to appeals that nobody has decided. */
public interface OpenAppeals extends Repository<Appeal, Long> {
    @Query("""
            select new org.healthpages.comment.OpenAppeal(
                p.decision, c.id, c.version, w.name, w.body, a.slug, a.title,
                d.act, d.reason, d.decidedAt, p.firstEditor, e.name, p.body, p.appealedAt)
            from Appeal p join Comment c on c.id = p.comment join c.words w on key(w) = c.version
            join Article a on a.id = c.article join Decision d on d.id = p.decision
            join Account e on e.id = p.firstEditor
            where p.outcome is null order by p.appealedAt, p.decision""")
    List<OpenAppeal> oldestFirst(Limit limit);

    @Query("select count(p) from Appeal p where p.outcome is null")
    long count();
}
