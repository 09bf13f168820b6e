package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.retention.TakenBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database that was taken back has words again that their writers had erased since. */
@DoorTest
abstract class ErasesAgainContract {
    @Autowired
    private ErasesAgain erases;

    @Autowired
    private CommentActs acts;

    @Autowired
    private Given given;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${healthpages.data-dir}")
    private Path data;

    private PublishedArticle article;
    private Editor editor;

    @BeforeEach
    void anArticle() {
        article = given.article();
        editor = given.editor();
    }

    @Test
    void a_withdrawal_is_noted_without_a_word() throws IOException {
        long comment = acts.posted(article, "Wombats are mine.");

        acts.withdraw(comment);

        assertThat(Files.readString(data.resolve("erased")))
                .contains(past(comment) + "\n")
                .doesNotContain("Wombats");
    }

    @Test
    void what_stands_again_is_erased_again_whatever_was_decided_before() {
        long waiting = acts.posted(article, "I wait.");
        long published = acts.published(article, "I stand here.", Given.NOON);
        long refused = acts.posted(article, "I was refused.");
        acts.refuse(refused, editor);
        long stamp = given.stamp(article);

        assertThat(List.of(again(waiting), again(published), again(refused))).containsOnly(true);

        assertThat(acts.state(waiting)).isEqualTo(CommentState.WITHDRAWN);
        assertThat(acts.state(published)).isEqualTo(CommentState.WITHDRAWN);
        assertThat(acts.state(refused)).isEqualTo(CommentState.ERASED);
        assertThat(given.number(
                        "select count(*) from comment_words where comment in (?, ?, ?)", waiting, published, refused))
                .isZero();
        assertThat(given.stamp(article)).as("the page moved").isGreaterThan(stamp);
        assertThat(List.of(again(waiting), again(published), again(refused)))
                .as("a second time")
                .containsOnly(false);
    }

    @Test
    void another_comment_that_got_the_same_number_stays() {
        long comment = acts.posted(article, "I am another one.");
        Instant before = saidAt(comment).minusSeconds(1);

        assertThat(erases.takeBackAgain(new TakenBack("comment", comment, before)))
                .isFalse();
        assertThat(erases.takeBackAgain(new TakenBack("comment", 987_654_321, before)))
                .isFalse();

        assertThat(acts.state(comment)).isEqualTo(CommentState.WAITING);
    }

    private boolean again(long comment) {
        return erases.takeBackAgain(past(comment));
    }

    private TakenBack past(long comment) {
        return new TakenBack("comment", comment, saidAt(comment));
    }

    private Instant saidAt(long comment) {
        return jdbc.queryForObject("select said_at from comment where id = ?", java.time.OffsetDateTime.class, comment)
                .toInstant();
    }
}
