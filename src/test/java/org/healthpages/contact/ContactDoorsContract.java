package org.healthpages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.mail.MailSwitch;
import org.healthpages.mail.TellsDesk;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

@DoorTest
abstract class ContactDoorsContract {
    private static final Limit ALL = Limit.of(10_000);

    @Autowired
    private TakesMessages takes;

    @Autowired
    private SettlesMessages settles;

    @Autowired
    private OldMessages old;

    @Autowired
    private SentMessages sent;

    @Autowired
    private DeskMessages desk;

    @Autowired
    private TellsDesk tells;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Given given;

    private Editor editor;
    private long openBefore;

    @BeforeEach
    void the_desk_as_it_is() {
        clock.moveTo(Given.NOON);
        editor = given.editor();
        openBefore = desk.countOpen();
    }

    @Test
    void a_message_is_kept_as_it_was_written_and_waits_at_the_desk() {
        String words = "Z\u00F6e <b> \u0642 \uD83D\uDC4D\nand a second line";
        String code = take(Category.PERSONAL_DATA, words, "ines@example.com", "/privacy");

        assertThat(sent.withReceipt(Secret.sha256(code)))
                .contains(new SentMessage(
                        Category.PERSONAL_DATA, words, "ines@example.com", "/privacy", Given.NOON, null));
        assertThat(desk.withId(idOf(code)))
                .contains(new DeskMessage(
                        idOf(code),
                        Category.PERSONAL_DATA,
                        words,
                        "ines@example.com",
                        "/privacy",
                        false,
                        Given.NOON,
                        null,
                        null,
                        null));
        assertThat(desk.countOpen()).isEqualTo(openBefore + 1);
    }

    @Test
    void the_same_form_twenty_times_at_once_is_one_message() {
        ContactForm form = form(Category.SITE, "Pressed twenty times", "", "");
        String code = "message-" + Given.fresh("code");

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> takes.take(form, code)));

        assertThat(met).containsOnlyNulls();
        assertThat(desk.countOpen()).isEqualTo(openBefore + 1);
    }

    @Test
    void the_desk_is_told_of_somebody_in_danger_once_however_often_the_form_is_sent() {
        ContactForm form = form(Category.QUESTION, "I want to die", "", "");
        String code = "message-" + Given.fresh("code");
        try (MailSwitch on = MailSwitch.on(tells)) {
            take(Category.QUESTION, "Where are you?", "", "");
            assertThat(given.number("select count(*) from mail_news where matter = 'MESSAGE_AT_RISK'"))
                    .as("a harmless one")
                    .isZero();
            assertThat(AtOnce.each(Collections.nCopies(8, () -> takes.take(form, code))))
                    .containsOnlyNulls();
        }

        assertThat(given.number("select count(*) from mail_news where matter = 'MESSAGE_AT_RISK'"))
                .isOne();
        jdbc.update("delete from mail_news");
    }

    @Test
    void where_somebody_may_come_to_harm_comes_first_then_legal_complaints_then_the_oldest() {
        long question = idOf(take(Category.QUESTION, "First of all", "", ""));
        clock.move(Duration.ofMinutes(1));
        long site = idOf(take(Category.SITE, "Second", "", ""));
        long legal = idOf(take(Category.LEGAL, "Third", "", "/back-pain"));
        long atRisk = idOf(take(Category.QUESTION, "I want to die", "", ""));

        assertThat(desk.urgentFirst(ALL))
                .extracting(DeskMessage::id)
                .filteredOn(id -> id >= question)
                .containsExactly(atRisk, legal, question, site);
    }

    @Test
    void an_editor_settles_a_message_once() {
        String code = take(Category.SITE, "Broken", "", "");
        long id = idOf(code);

        assertThat(settles.isSettled(id)).isFalse();
        assertThat(settles.settle(id, "Mended", editor)).isTrue();
        clock.move(Duration.ofHours(1));
        assertThat(settles.isSettled(id)).isTrue();
        assertThat(settles.settle(id, "Mended again", given.editor())).isFalse();

        assertThat(desk.withId(id)).get().satisfies(settled -> {
            assertThat(settled.settledBy()).isEqualTo(editor.name());
            assertThat(settled.note()).isEqualTo("Mended");
            assertThat(settled.settledAt()).isEqualTo(Given.NOON);
        });
        assertThat(desk.countOpen()).isEqualTo(openBefore);
        assertThat(desk.urgentFirst(ALL)).extracting(DeskMessage::id).doesNotContain(id);
        assertThat(desk.lastSettled(ALL)).extracting(DeskMessage::id).contains(id);
        assertThat(sent.withReceipt(Secret.sha256(code)).orElseThrow().settledAt())
                .isEqualTo(Given.NOON);
    }

    @Test
    void of_two_editors_at_the_same_moment_one_wins() {
        long id = idOf(take(Category.SITE, "Broken", "", ""));

        List<Throwable> met = AtOnce.each(Collections.nCopies(8, () -> settles.settle(id, "Mended", editor)));

        assertThat(met).containsOnlyNulls();
        assertThat(given.number("select count(*) from message_settlement where message = ?", id))
                .isOne();
    }

    @Test
    void nobody_settles_what_is_not_there() {
        assertThatThrownBy(() -> settles.settle(Long.MAX_VALUE, "Mended", editor))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_has_been_settled_for_ninety_days_is_erased_with_its_note_and_what_is_open_stays() {
        String settled = take(Category.SITE, "Broken", "ines@example.com", "");
        String open = take(Category.SITE, "Still broken", "", "");
        long id = idOf(settled);
        settles.settle(id, "Mended", editor);

        clock.move(Duration.ofDays(90).minusMillis(1));
        old.eraseDue(100);
        assertThat(desk.withId(id)).as("not a moment too early").isPresent();

        clock.move(Duration.ofMillis(1));
        assertThat(old.countDue()).as("the dry run").isPositive();
        assertThat(desk.withId(id)).as("a dry run erases nothing").isPresent();
        assertThat(old.eraseDue(100)).isPositive();

        assertThat(desk.withId(id)).isEmpty();
        assertThat(sent.withReceipt(Secret.sha256(settled))).isEmpty();
        assertThat(given.number("select count(*) from message_settlement where message = ?", id))
                .isZero();
        assertThat(sent.withReceipt(Secret.sha256(open))).isPresent();
        assertThat(old.countDue()).isZero();
    }

    @Test
    void the_database_refuses_a_legal_complaint_about_no_page() {
        assertThatThrownBy(() ->
                        jdbc.update("insert into message (category, body, email, page, at_risk, receipt, received_at)"
                                + " values ('LEGAL', 'b', '', '', false, 'r', timestamp '2026-03-02 12:00:00')"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private String take(Category category, String words, String email, String page) {
        String code = "message-" + Given.fresh("code");
        takes.take(form(category, words, email, page), code);
        return code;
    }

    private static ContactForm form(Category category, String words, String email, String page) {
        return new ContactForm(category.name(), words, email, page, "key", "");
    }

    private long idOf(String code) {
        return given.number("select id from message where receipt = ?", Secret.sha256(code));
    }
}
