package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.List;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** One line of migrations for both databases, and what the database refuses although no code of ours would write it. */
@DoorTest
abstract class MigrationsContract {
    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CommentActs comments;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor editor;
    private long comment;

    @BeforeEach
    void aCommentOnAnArticle() {
        article = given.article();
        editor = given.editor();
        comment = comments.published(article, "It helped.", Given.NOON);
    }

    abstract String product();

    @Test
    void it_is_the_database_that_it_says() {
        String name = jdbc.execute(
                (java.sql.Connection connection) -> connection.getMetaData().getDatabaseProductName());

        assertThat(name).isEqualTo(product());
    }

    @Test
    void every_migration_has_run() throws IOException {
        int scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql").length;

        List<String> run = jdbc.queryForList(
                "select \"script\" from \"flyway_schema_history\" where \"version\" is not null and \"success\"",
                String.class);

        assertThat(scripts).isPositive();
        assertThat(run).hasSize(scripts);
    }

    /** The context would not have started if an entity and its table differed. */
    @Test
    void entities_are_compared_with_the_tables_at_every_start() {
        assertThat(entities.getProperties()).containsEntry("hibernate.hbm2ddl.auto", "validate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a second vote of the same reader, stars that do not exist, a tally below nothing
                "insert into rating (edition, reader, stars, rated_at) select :edition, 'r', 3, :now from article where id = :article"
                        + " union all select :edition, 'r', 4, :now from article where id = :article",
                "insert into rating (edition, reader, stars, rated_at) values (:edition, 'r', 6, :now)",
                "insert into rating (edition, reader, stars, rated_at) values (:edition, 'r', 0, :now)",
                "insert into rating (edition, reader, stars, rated_at) values (-1, 'r', 5, :now)",
                "insert into rating_tally (edition, stars, imported, voted) values (:edition, 1, 0, -1)",
                "insert into rating_tally (edition, stars, imported, voted) values (:edition, 1, -1, 0)",
                // a decision that nobody made or for which there is no reason
                "insert into decision (article, comment, act, reason, editor, decided_at) values (:article, :comment, 'REFUSED', null, :editor, :now)",
                "insert into decision (article, comment, act, reason, editor, decided_at) values (:article, :comment, 'PUBLISHED', null, null, :now)",
                "insert into decision (article, comment, act, reason, editor, decided_at) values (:article, :comment, 'WITHDRAWN', null, :editor, :now)",
                "insert into decision (article, comment, act, reason, editor, decided_at) values (:article, :comment, 'DELETED', null, :editor, :now)",
                // a state that does not exist, words of nobody's comment, a first version before the first
                "update comment set state = 'SPAM' where id = :comment",
                "update comment set version = 0 where id = :comment",
                "update comment set edition = -1 where id = :comment",
                "insert into comment_words (comment, version, name, body, written_at) values (-1, 1, 'n', 'b', :now)",
                "insert into comment_words (comment, version, name, body, written_at) values (:comment, 1, 'n', 'b', :now)",
                "insert into comment_words (comment, version, name, body, written_at) values (:comment, 0, 'n', 'b', :now)",
                // words taken out for no reason or nowhere, a reply that says nothing, two replies to the same words
                "insert into decision (article, comment, act, reason, editor, decided_at) values (:article, :comment, 'REDACTED', null, :editor, :now)",
                "update comment_words set shown_body = 'b' where comment = :comment",
                "insert into editors_reply (comment, version, body, signed_by, editor, replied_at) values (:comment, 1, '', 's', :editor, :now)",
                "insert into editors_reply (comment, version, body, signed_by, editor, replied_at) values (:comment, 2, 'b', 's', :editor, :now)",
                "insert into editors_reply (comment, version, body, signed_by, editor, replied_at) select c.id, 1, 'b', 's', :editor, :now from comment c where c.id = :comment"
                        + " union all select c.id, 1, 'b', 's', :editor, :now from comment c where c.id = :comment",
                // a comment cannot go while words, decisions or reports hang on it
                "delete from comment where id = :comment",
                "delete from article where id = :article",
                // two articles at one address, a review that is due before it was done
                "insert into article (topic, slug, title, summary, body, html) select topic, slug, 't', 's', 'b', 'h' from article where id = :article",
                "update article set review_due_on = reviewed_on where id = :article",
                "insert into edition (article, number, published_on) values (:article, 1, date '2020-01-01')",
                "insert into edition (article, number, published_on) values (:article, 0, date '2020-01-01')",
                "insert into page_stamp (article, stamp) values (:article, 7)",
                // an article in no state, one withdrawn for no reason, a revision twice, a change of no revision
                "update article set state = 'SECRET' where id = :article",
                "update article set state = 'WITHDRAWN' where id = :article",
                "insert into revision (article, number, topic, slug, title, summary, body, related, red_flags, saved_at)"
                        + " select :article, 1, 't', 's', 't', 's', 'b', '', '', :now from article where id = :article"
                        + " union all select :article, 1, 't', 's', 't', 's', 'b', '', '', :now from article where id = :article",
                "insert into article_change (article, edition, revision, major, note, made_on) values (:article, :edition, 9, true, 'n', date '2026-03-02')",
                "insert into review (article, reviewer, evidence, reviewed_on, due_on, editor) values (:article, 'r', 'e', date '2026-03-02', date '2026-03-02', :editor)",
                // an act on a page that names a comment, an act on a comment that names none
                "insert into decision (article, comment, act, editor, decided_at) values (:article, :comment, 'PAGE_SAVED', :editor, :now)",
                "insert into decision (article, act, editor, decided_at) values (:article, 'PUBLISHED', :editor, :now)",
                // a message about nothing known, a settlement of nothing or by nobody, a report withdrawn that was
                // never sent
                "insert into message (category, body, email, page, at_risk, receipt, received_at) values ('SPAM', 'b', '', '', false, 'r', :now)",
                "insert into message_settlement (message, editor, note, settled_at) values (-1, :editor, 'n', :now)",
                "insert into report_withdrawal (report, withdrawn_at) values (-1, :now)",
                // two accounts of one name, a role that does not exist
                "insert into account (name, password_hash, created_at) select name, 'h', :now from account where id = :editor",
                "insert into account_role (account, role) values (:editor, 'KING')"
            })
    void the_database_refuses(String statement) {
        assertThatThrownBy(() -> run(statement)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_database_refuses_the_same_report_twice() {
        String report = "insert into report (comment, version, reason, details, reader, address_key, address_key_day,"
                + " after_decision, receipt, reported_at)"
                + " values (:comment, 1, '%s', '', 'r', 'k', date '2026-03-02', 0, '%s', :now)";
        String receipt = Given.fresh("receipt");
        run(report.formatted("OFFENSIVE", receipt));

        assertThatThrownBy(() -> run(report.formatted("OFFENSIVE", Given.fresh("receipt"))))
                .as("the same reader, words and reason")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> run(report.formatted("OFF_TOPIC", receipt)))
                .as("the same receipt")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> run(report.formatted("UGLY", Given.fresh("receipt"))))
                .as("an unknown reason")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(given.number("select count(*) from report where comment = ?", comment))
                .isOne();
    }

    private void run(String statement) {
        jdbc.update(statement
                .replace(":article", String.valueOf(article.id()))
                .replace(":edition", String.valueOf(article.edition()))
                .replace(":comment", String.valueOf(comment))
                .replace(":editor", String.valueOf(editor.id()))
                .replace(":now", "timestamp '2026-03-02 12:00:00'"));
    }
}
