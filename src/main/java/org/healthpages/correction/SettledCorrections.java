package org.healthpages.correction;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what came of corrections. */
public interface SettledCorrections extends Repository<Settlement, Long> {
    String SELECT = """
            select new org.healthpages.correction.SettledCorrection(
                s.comment, a.slug, a.title, s.outcome, s.note, e.name, s.settledAt)
            from Settlement s join Article a on a.id = s.article join Account e on e.id = s.editor\s""";

    @Query(SELECT + "order by s.settledAt desc, s.id desc")
    List<SettledCorrection> latestFirst(Limit limit);

    @Query(SELECT + "where s.comment = :comment")
    Optional<SettledCorrection> in(long comment);

    /** What was changed on a page because readers wrote, the latest first: readers see this. */
    @Query(SELECT + "where s.article = :article and s.outcome = CHANGED order by s.settledAt desc, s.id desc")
    List<SettledCorrection> madeOn(long article);
}
