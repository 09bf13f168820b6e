package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.healthpages.platform.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what readers may see of comments, newest first. */
public interface PublishedComments extends Repository<Comment, Long> {
    int A_PAGE = 15;

    /** Neither name nor words of a comment that is being checked leave the database. */
    String SELECT = """
            select new org.healthpages.comment.PublishedComment(
                c.id, c.article, c.version, w.name, w.body, c.saidAt, c.edition, e.publishedOn)
            from Comment c left join c.words w on key(w) = c.version and c.state = PUBLISHED
            join Edition e on e.id = c.edition\s""";

    /** @param number the first page is 1. @throws NotFound beyond the last page */
    default CommentPage on(long article, int number) {
        long places = placesOn(article);
        int pages = Math.max(1, (int) ((places + A_PAGE - 1) / A_PAGE));
        if (number < 1 || number > pages) {
            throw new NotFound();
        }
        return new CommentPage(on(article, PageRequest.of(number - 1, A_PAGE)), number, pages, countOn(article));
    }

    @Query(SELECT + """
            where c.article = :article and c.state in (PUBLISHED, HIDDEN)
            order by c.saidAt desc, c.id desc""")
    List<PublishedComment> on(long article, Pageable page);

    @Query("select count(c) from Comment c where c.article = :article and c.state in (PUBLISHED, HIDDEN)")
    long placesOn(long article);

    @Query("select count(c) from Comment c where c.article = :article and c.state = PUBLISHED")
    long countOn(long article);

    /** The comment with this number, while it has a place on a page. */
    @Query(SELECT + """
            where c.id = :id and c.state in (PUBLISHED, HIDDEN)""")
    Optional<PublishedComment> withId(long id);

    /** The comments before and after a place on the page: the next newer and the next older one. */
    default List<PublishedComment> around(long article, Instant saidAt, long id) {
        return Stream.concat(
                        newerThan(article, saidAt, id, Limit.of(1)).stream(),
                        olderThan(article, saidAt, id, Limit.of(1)).stream())
                .toList();
    }

    @Query(SELECT + """
            where c.article = :article and c.state in (PUBLISHED, HIDDEN)
            and (c.saidAt > :saidAt or c.saidAt = :saidAt and c.id > :id) order by c.saidAt, c.id""")
    List<PublishedComment> newerThan(long article, Instant saidAt, long id, Limit limit);

    @Query(SELECT + """
            where c.article = :article and c.state in (PUBLISHED, HIDDEN)
            and (c.saidAt < :saidAt or c.saidAt = :saidAt and c.id < :id) order by c.saidAt desc, c.id desc""")
    List<PublishedComment> olderThan(long article, Instant saidAt, long id, Limit limit);

    default int pageOf(PublishedComment comment) {
        return (int) (countBefore(comment.article(), comment.saidAt(), comment.id()) / A_PAGE) + 1;
    }

    @Query("""
            select count(c) from Comment c where c.article = :article and c.state in (PUBLISHED, HIDDEN)
            and (c.saidAt > :saidAt or c.saidAt = :saidAt and c.id > :id)""")
    long countBefore(long article, Instant saidAt, long id);
}
