package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbers of the blocks are counted afresh, never added to: whatever was wrong is right after the next change. */
interface CommentBlocks extends Repository<CommentBlock, CommentBlock.Key> {
    /** The comments of an article from one place, inclusive, to another, exclusive. */
    String BETWEEN = """
            c.article = :article and c.saidAt >= :from and (c.saidAt > :from or c.id >= :fromId)
            and c.saidAt <= :to and (c.saidAt < :to or c.id < :toId)\s""";

    String NEWEST_FIRST = """
            select new org.healthpages.comment.Blocks$Block(b.key.beginsAt, b.key.beginsWith, b.places, b.published)
            from CommentBlock b where b.key.article = :article
            order by b.key.beginsAt desc, b.key.beginsWith desc""";

    default Blocks of(long article) {
        return new Blocks(newestFirst(article));
    }

    @Query(NEWEST_FIRST)
    List<Blocks.Block> newestFirst(long article);

    /** How many comments of an article reports have taken off the page. */
    @Query("select coalesce(sum(b.places - b.published), 0) from CommentBlock b where b.key.article = :article")
    long hiddenOn(long article);

    @Modifying
    @NativeQuery("""
            insert into comment_block (article, begins_at, begins_with, places, published)
            values (:article, :at, :id, 0, 0)""")
    void begin(long article, Instant at, long id);

    default long count(long article, PlaceInTime from, PlaceInTime to, List<CommentState> states) {
        return count(article, from.saidAt(), from.id(), to.saidAt(), to.id(), states);
    }

    @Query("select count(c) from Comment c where " + BETWEEN + "and c.state in :states")
    long count(long article, Instant from, long fromId, Instant to, long toId, List<CommentState> states);

    @Modifying
    @Query("""
            update CommentBlock b set b.places = :places, b.published = :published
            where b.key.article = :article and b.key.beginsAt = :at and b.key.beginsWith = :id""")
    void set(long article, Instant at, long id, int places, int published);

    /** Newest first. */
    default List<PlaceInTime> places(long article, PlaceInTime from, PlaceInTime to, Limit limit) {
        return places(article, from.saidAt(), from.id(), to.saidAt(), to.id(), limit);
    }

    @Query("select new org.healthpages.comment.PlaceInTime(c.saidAt, c.id) from Comment c where " + BETWEEN
            + "and c.state in (PUBLISHED, HIDDEN) order by c.article desc, c.saidAt desc, c.id desc")
    List<PlaceInTime> places(long article, Instant from, long fromId, Instant to, long toId, Limit limit);
}
