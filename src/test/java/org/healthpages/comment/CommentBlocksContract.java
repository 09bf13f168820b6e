package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages of comments are found by blocks, and nobody who reads them notices. */
@DoorTest
abstract class CommentBlocksContract {
    private static final String NUMBERS =
            "select begins_at, begins_with, places, published from comment_block where article = ? order by 1, 2";

    @Autowired
    private PublishedComments published;

    @Autowired
    private ImportsComments imports;

    @Autowired
    private CommentActs acts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor editor;

    @BeforeEach
    void anArticleAndAnEditor() {
        article = given.article();
        editor = given.editor();
    }

    @Test
    void every_page_follows_on_the_one_before_however_many_there_are() {
        List<String> newestFirst = onThePage(700);

        List<PublishedComment> read = everyPage();

        assertThat(read).extracting(PublishedComment::body).containsExactlyElementsOf(newestFirst);
        assertThat(published.on(article.id(), 1).count()).isEqualTo(700);
        assertThat(published.pageOf(read.get(0))).isOne();
        assertThat(published.pageOf(read.get(314))).isEqualTo(21);
        assertThat(published.pageOf(read.get(315))).isEqualTo(22);
        assertThat(published.pageOf(read.get(699))).isEqualTo(47);
    }

    @Test
    void no_block_grows_without_end() {
        onThePage(700);

        assertThat(given.number("select count(*) from comment_block where article = ?", article.id()))
                .isGreaterThan(2);
        assertThat(given.number("select max(places) from comment_block where article = ?", article.id()))
                .isBetween(1L, 300L);
    }

    @Test
    void what_leaves_the_page_is_counted_no_longer_and_what_comes_back_is() {
        long first = acts.published(article, "One.", Given.NOON);
        long second = acts.published(article, "Two.", Given.NOON.plusSeconds(1));
        acts.published(article, "Three.", Given.NOON.plusSeconds(2));

        acts.remove(first, editor);
        acts.withdraw(second);
        assertThat(bodies()).containsExactly("Three.");
        assertThat(published.on(article.id(), 1).count()).isOne();

        acts.restore(first, editor);
        assertThat(bodies()).containsExactly("Three.", "One.");
        assertThat(published.on(article.id(), 1).count()).isEqualTo(2);
    }

    @Test
    void comments_that_are_published_at_once_are_all_counted() {
        List<Long> waiting = IntStream.range(0, 12)
                .mapToObj(i -> acts.posted(article, "Number " + i))
                .toList();

        List<Throwable> met = AtOnce.each(waiting.stream()
                .map(id -> (Runnable) () -> acts.publish(id, editor))
                .toList());

        assertThat(met).containsOnlyNulls();
        assertThat(published.on(article.id(), 1).count()).isEqualTo(12);
    }

    @Test
    void a_number_that_was_wrong_is_right_after_the_next_change() {
        acts.published(article, "One.", Given.NOON);
        jdbc.update("update comment_block set places = 9, published = 9 where article = ?", article.id());

        acts.published(article, "Two.", Given.NOON.plusSeconds(1));

        assertThat(published.on(article.id(), 1).count()).isEqualTo(2);
    }

    @Test
    void the_migration_finds_blocks_for_comments_that_were_there_before() {
        List<String> newestFirst = onThePage(450);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.update("delete from comment_block");
            jdbc.update(BlocksOfMigration.insert());

            assertThat(jdbc.queryForList(NUMBERS, article.id()))
                    .extracting(block -> ((Number) block.get("places")).intValue())
                    .containsExactly(200, 200, 50);
            assertThat(everyPage()).extracting(PublishedComment::body).containsExactlyElementsOf(newestFirst);
            status.setRollbackOnly();
        });
    }

    /** @return their bodies, newest first */
    private List<String> onThePage(int many) {
        List<ImportedComment> all = new ArrayList<>(IntStream.range(0, many)
                .mapToObj(i -> new ImportedComment(
                        article.slug().toString(),
                        "",
                        "Ann",
                        Given.NOON.minus(Duration.ofHours(i)),
                        "Number " + i,
                        true))
                .toList());
        List<String> newestFirst = all.stream().map(ImportedComment::body).toList();
        Collections.shuffle(all, new Random(7));
        for (int taken = 0; taken < many; taken += 150) {
            imports.take(all.subList(taken, Math.min(taken + 150, many)));
        }
        return newestFirst;
    }

    private List<PublishedComment> everyPage() {
        int pages = published.on(article.id(), 1).pages();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(number -> published.on(article.id(), number).comments())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> bodies() {
        return everyPage().stream().map(PublishedComment::body).toList();
    }
}
