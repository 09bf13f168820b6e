package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @TempDir
    private Path folder;

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
                .contains(line(comment) + "\n")
                .doesNotContain("Wombats");
    }

    @Test
    void what_stands_again_is_erased_again_whatever_was_decided_before() throws IOException {
        long waiting = acts.posted(article, "I wait.");
        long published = acts.published(article, "I stand here.", Given.NOON);
        long refused = acts.posted(article, "I was refused.");
        acts.refuse(refused, editor);
        long stamp = given.stamp(article);

        long count = erases.from(journal(line(waiting), line(published), line(refused)));

        assertThat(count).isEqualTo(3);
        assertThat(acts.state(waiting)).isEqualTo(CommentState.WITHDRAWN);
        assertThat(acts.state(published)).isEqualTo(CommentState.WITHDRAWN);
        assertThat(acts.state(refused)).isEqualTo(CommentState.ERASED);
        assertThat(given.number(
                        "select count(*) from comment_words where comment in (?, ?, ?)", waiting, published, refused))
                .isZero();
        assertThat(given.stamp(article)).as("the page moved").isGreaterThan(stamp);
        assertThat(erases.from(journal(line(waiting), line(published), line(refused))))
                .as("a second time")
                .isZero();
    }

    @Test
    void another_comment_that_got_the_same_number_stays() throws IOException {
        long comment = acts.posted(article, "I am another one.");
        Instant before = saidAt(comment).minusSeconds(1);

        assertThat(erases.from(journal(new Erasure(comment, before).toString(), "987654321 0")))
                .isZero();

        assertThat(acts.state(comment)).isEqualTo(CommentState.WAITING);
    }

    @Test
    void a_line_that_a_sudden_end_cut_off_is_left_out() throws IOException {
        long comment = acts.posted(article, "I stay, too.");
        Path journal = Files.writeString(folder.resolve("erased"), line(comment));

        assertThat(erases.from(journal)).isZero();
    }

    private Path journal(String... lines) throws IOException {
        return Files.writeString(folder.resolve("erased"), String.join("\n", lines) + "\n");
    }

    private String line(long comment) {
        return new Erasure(comment, saidAt(comment)).toString();
    }

    private Instant saidAt(long comment) {
        return jdbc.queryForObject("select said_at from comment where id = ?", java.time.OffsetDateTime.class, comment)
                .toInstant();
    }
}
