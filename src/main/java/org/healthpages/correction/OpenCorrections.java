package org.healthpages.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.healthpages.article.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The editors' door to corrections that wait. One whose words are erased waits no longer. Of words that were redacted it
 * tells what readers see: nobody needs the rest to put a page right.
 */
public interface OpenCorrections extends Repository<Settlement, Long> {
    String OPEN = """
            c.about = CORRECTION and c.state not in (WITHDRAWN, ERASED)
            and not exists (select 1 from Settlement s where s.comment = c.id)\s""";

    String SELECT = """
            select new org.healthpages.correction.OpenCorrection(
                c.id, c.version, c.state, coalesce(w.shownName, w.name), coalesce(w.shownBody, w.body), c.saidAt, a.id, a.slug, a.title)
            from Comment c join c.words w on key(w) = c.version join Article a on a.id = c.article
            where\s""" + OPEN;

    /** How many wait on one article. */
    record OnArticle(Slug slug, long count) {}

    @Query(SELECT + "order by c.saidAt, c.id")
    List<OpenCorrection> oldestFirst(Limit limit);

    @Query(SELECT + "and c.id = :comment")
    Optional<OpenCorrection> in(long comment);

    @Query("select count(c) from Comment c where " + OPEN)
    long count();

    /** For the next review of each: how many readers said that something is wrong. Articles without any are left out. */
    default Map<Slug, Long> countByArticle() {
        return counts().stream().collect(Collectors.toMap(OnArticle::slug, OnArticle::count));
    }

    @Query("""
            select new org.healthpages.correction.OpenCorrections$OnArticle(a.slug, count(c))
            from Comment c join Article a on a.id = c.article where\s""" + OPEN + "group by a.slug.topic, a.slug.name")
    List<OnArticle> counts();

    /** Whether this comment ever was a correction, settled and withdrawn ones included. */
    @Query("select count(c) > 0 from Comment c where c.id = :comment and c.about = CORRECTION")
    boolean everIn(long comment);
}
