package org.healthpages.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.platform.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what readers may see of comments, newest first. */
public interface PublishedComments extends Repository<Comment, Long> {
    int A_PAGE = 15;

    /** Neither name nor words of a comment that is being checked leave the database, nor what was taken out of one. */
    String SELECT = """
            select new org.healthpages.comment.PublishedComment(
                c.id, c.article, c.version, coalesce(w.shownName, w.name), coalesce(w.shownBody, w.body),
                c.saidAt, c.edition, e.publishedOn, r.body, r.signedBy, r.repliedAt, r.changedAt)
            from Comment c left join c.words w on key(w) = c.version and c.state = PUBLISHED
            left join EditorsReply r on r.comment = c.id and r.version = c.version and c.state = PUBLISHED
            join Edition e on e.id = c.edition\s""";

    /** @param number the first page is 1. @throws NotFound beyond the last page */
    default CommentPage on(long article, int number) {
        Blocks blocks = new Blocks(blocksOf(article));
        int pages = Math.max(1, (int) ((blocks.places() + A_PAGE - 1) / A_PAGE));
        if (number < 1 || number > pages) {
            throw new NotFound();
        }
        return new CommentPage(
                from(article, blocks.startOf((number - 1L) * A_PAGE)), number, pages, blocks.published());
    }

    /** Numbers first, then words: what is passed over is read in the index only. */
    private List<PublishedComment> from(long article, Blocks.Start start) {
        PlaceInTime before = start.before();
        List<Long> ids = before(article, before.saidAt(), before.id(), Limit.of(start.passed() + A_PAGE));
        return withIds(ids.subList(Math.min(start.passed(), ids.size()), ids.size()));
    }

    @Query("""
            select c.id from Comment c where c.article = :article and c.state in (PUBLISHED, HIDDEN)
            and c.saidAt <= :saidAt and (c.saidAt < :saidAt or c.id < :id)
            order by c.article desc, c.saidAt desc, c.id desc""")
    List<Long> before(long article, Instant saidAt, long id, Limit limit);

    @Query(SELECT + """
            where c.id in :ids and c.state in (PUBLISHED, HIDDEN)
            order by c.saidAt desc, c.id desc""")
    List<PublishedComment> withIds(Collection<Long> ids);

    @Query(CommentBlocks.NEWEST_FIRST)
    List<Blocks.Block> blocksOf(long article);

    /** The comment with this number, while it has a place on a page. */
    @Query(SELECT + """
            where c.id = :id and c.state in (PUBLISHED, HIDDEN)""")
    Optional<PublishedComment> withId(long id);

    /** By the number of each of some comments, the next newer and the next older one on the page that readers can read. */
    default Map<Long, List<PublishedComment>> aroundEach(Collection<Long> comments) {
        List<NextTo> places = nextTo(comments);
        Map<Long, PublishedComment> read = withIds(
                        places.stream().flatMap(NextTo::ids).toList())
                .stream()
                .filter(one -> one.body() != null) // or it was hidden this moment
                .collect(Collectors.toMap(PublishedComment::id, Function.identity()));
        return places.stream().collect(Collectors.toMap(NextTo::comment, place -> place.of(read)));
    }

    /** Each is looked for in the order of an index, as {@link #newerThan} and {@link #olderThan} do. */
    @Query("select new org.healthpages.comment.NextTo(c.id, "
            + NEXT + "true" + NEWER + ", " + NEXT + "false" + NEWER + ", "
            + NEXT + "true" + OLDER + ", " + NEXT + "false" + OLDER
            + ") from Comment c where c.id in :comments")
    List<NextTo> nextTo(Collection<Long> comments);

    String NEXT = "(select n.id from Comment n where n.article = c.article and n.state = PUBLISHED and n.atRisk = ";
    String NEWER = """
             and n.saidAt >= c.saidAt and (n.saidAt > c.saidAt or n.id > c.id)
            order by n.article, n.atRisk, n.state, n.saidAt, n.id fetch first 1 rows only)""";
    String OLDER = """
             and n.saidAt <= c.saidAt and (n.saidAt < c.saidAt or n.id < c.id)
            order by n.article desc, n.atRisk desc, n.state desc, n.saidAt desc, n.id desc fetch first 1 rows only)""";

    /** The comments before and after a place on the page that readers can read, so many on either side, newest first. */
    default List<PublishedComment> around(long article, Instant saidAt, long id, int many) {
        Stream<PublishedComment> newer = atRiskOrNot(
                atRisk -> newerThan(article, atRisk, saidAt, id, Limit.of(many)), PublishedComment.OLDEST_FIRST, many);
        Stream<PublishedComment> older = atRiskOrNot(
                atRisk -> olderThan(article, atRisk, saidAt, id, Limit.of(many)),
                PublishedComment.OLDEST_FIRST.reversed(),
                many);
        return Stream.concat(newer, older)
                .sorted(PublishedComment.OLDEST_FIRST.reversed())
                .toList();
    }

    /** Apart, because each is in the order of an index: what waits between is not passed over, however much it is. */
    private static Stream<PublishedComment> atRiskOrNot(
            Function<Boolean, List<PublishedComment>> read, Comparator<PublishedComment> order, int many) {
        return Stream.of(true, false)
                .flatMap(atRisk -> read.apply(atRisk).stream())
                .sorted(order)
                .limit(many);
    }

    @Query(SELECT + """
            where c.article = :article and c.atRisk = :atRisk and c.state = PUBLISHED
            and c.saidAt >= :saidAt and (c.saidAt > :saidAt or c.id > :id)
            order by c.article, c.atRisk, c.state, c.saidAt, c.id""")
    List<PublishedComment> newerThan(long article, boolean atRisk, Instant saidAt, long id, Limit limit);

    @Query(SELECT + """
            where c.article = :article and c.atRisk = :atRisk and c.state = PUBLISHED
            and c.saidAt <= :saidAt and (c.saidAt < :saidAt or c.id < :id)
            order by c.article desc, c.atRisk desc, c.state desc, c.saidAt desc, c.id desc""")
    List<PublishedComment> olderThan(long article, boolean atRisk, Instant saidAt, long id, Limit limit);

    default int pageOf(PublishedComment comment) {
        PlaceInTime place = new PlaceInTime(comment.saidAt(), comment.id());
        PlaceInTime end = blocksBehind(comment.article(), place.saidAt(), place.id(), Limit.of(1)).stream()
                .findFirst()
                .orElse(PlaceInTime.END);
        long newer = placesFrom(comment.article(), end.saidAt(), end.id())
                + countBetween(comment.article(), place.saidAt(), place.id() + 1, end.saidAt(), end.id());
        return (int) (newer / A_PAGE) + 1;
    }

    /** Where the blocks that are newer than a place begin, the oldest of them first. */
    @Query("""
            select new org.healthpages.comment.PlaceInTime(b.key.beginsAt, b.key.beginsWith) from CommentBlock b
            where b.key.article = :article
            and b.key.beginsAt >= :saidAt and (b.key.beginsAt > :saidAt or b.key.beginsWith > :id)
            order by b.key.article, b.key.beginsAt, b.key.beginsWith""")
    List<PlaceInTime> blocksBehind(long article, Instant saidAt, long id, Limit limit);

    /** How many places are in the blocks that begin at a place or are newer. */
    @Query("""
            select coalesce(sum(b.places), 0) from CommentBlock b where b.key.article = :article
            and b.key.beginsAt >= :saidAt and (b.key.beginsAt > :saidAt or b.key.beginsWith >= :id)""")
    long placesFrom(long article, Instant saidAt, long id);

    @Query("select count(c) from Comment c where " + CommentBlocks.BETWEEN + "and c.state in (PUBLISHED, HIDDEN)")
    long countBetween(long article, Instant from, long fromId, Instant to, long toId);
}
