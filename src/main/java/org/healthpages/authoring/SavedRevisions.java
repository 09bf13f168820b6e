package org.healthpages.authoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The desk's door to an article's history. */
interface SavedRevisions extends Repository<Revision, Long> {
    String SELECT = """
            select new org.healthpages.authoring.SavedRevision(
                r.number, r.title, e.name, r.savedAt, r.restoredFrom, c.note, c.major)
            from Revision r left join Account e on e.id = r.editor
            left join Change c on c.article = r.article and c.revision = r.number
            where r.article = :article\s""";

    @Query(
            value = SELECT + "order by r.number desc",
            countQuery = "select count(r) from Revision r where r.article = :article")
    Page<SavedRevision> latestFirst(long article, Pageable page);

    @Query(SELECT + "and r.number = :number")
    Optional<SavedRevision> numbered(long article, int number);

    @Query(SELECT + "order by r.number desc")
    List<SavedRevision> latest(long article, Limit limit);

    default Optional<SavedRevision> last(long article) {
        return latest(article, Limit.of(1)).stream().findFirst();
    }
}
