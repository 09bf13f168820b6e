package org.healthpages.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.account.InvitesEditors;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that was taken back. */
@DoorTest
abstract class SinceThenContract {
    @Autowired
    private SinceThen since;

    @Autowired
    private InvitesEditors invites;

    @Autowired
    private CommentActs acts;

    @Autowired
    private Given given;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private Editor editor;

    @BeforeEach
    void an_editor() {
        clock.moveTo(Given.NOON);
        editor = given.editor();
    }

    @Test
    void a_link_to_choose_a_password_works_no_more() {
        String code = transaction.execute(status -> invites.invite(editor.id()));
        assertThat(invites.of(code)).isPresent();

        since.endLinks();

        assertThat(invites.of(code)).isEmpty();
    }

    @Test
    void a_link_to_sign_off_ends_where_nobody_used_it() {
        PublishedArticle article = given.article();
        jdbc.update(
                "insert into revision (article, number, topic, slug, title, summary, body, related, red_flags, saved_at)"
                        + " values (?, 7, 't', 's', 'Title', 'Summary', 'Words', '', '', ?)",
                article.id(),
                at(Given.NOON));
        long open = link(article, Given.NOON.plus(Duration.ofDays(7)));
        long used = link(article, Given.NOON.plus(Duration.ofDays(7)));
        long over = link(article, Given.NOON.minus(Duration.ofDays(1)));
        jdbc.update(
                "insert into sign_off (article, revision, digest, name, profession, link, signed_at)"
                        + " values (?, 7, 'd', 'Sam Lee', 'Nurse', ?, ?)",
                article.id(),
                used,
                at(Given.NOON));

        since.endLinks();

        assertThat(end(open)).isEqualTo(Given.NOON);
        assertThat(end(used)).isEqualTo(Given.NOON.plus(Duration.ofDays(7)));
        assertThat(end(over)).isEqualTo(Given.NOON.minus(Duration.ofDays(1)));
    }

    @Test
    void the_last_decision_of_an_editor_is_told_and_not_what_was_erased_again() {
        Instant later = Instant.parse("2050-03-02T12:00:00Z"); // no other test goes there
        long comment = acts.published(given.article(), "I stand here.", Given.NOON);
        decided(comment, "KEPT", editor.id(), later);
        decided(comment, "WITHDRAWN", null, later.plus(Duration.ofDays(1)));
        try {
            assertThat(since.words()).contains("is of 2 March 2050, 12:00.");
        } finally {
            jdbc.update("delete from decision where decided_at >= ?", at(later));
        }
    }

    private void decided(long comment, String act, @Nullable Long by, Instant when) {
        jdbc.update(
                "insert into decision (article, comment, act, editor, decided_at)"
                        + " select article, id, ?, ?, ? from comment where id = ?",
                act,
                by,
                at(when),
                comment);
    }

    private long link(PublishedArticle article, Instant end) {
        String code = Given.fresh("code");
        jdbc.update(
                "insert into sign_off_link (article, revision, digest, code, name, profession, editor, asked_at,"
                        + " expires_at) values (?, 7, 'd', ?, 'Sam Lee', 'Nurse', ?, ?, ?)",
                article.id(),
                code,
                editor.id(),
                at(Given.NOON.minus(Duration.ofDays(7))),
                at(end));
        return given.number("select id from sign_off_link where code = ?", code);
    }

    private Instant end(long link) {
        return jdbc.queryForObject("select expires_at from sign_off_link where id = ?", OffsetDateTime.class, link)
                .toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
