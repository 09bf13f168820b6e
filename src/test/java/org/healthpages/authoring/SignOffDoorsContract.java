package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.AddressesInUse;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.ClosesComments;
import org.healthpages.article.DraftsArticles;
import org.healthpages.article.ImportsArticles;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.PublishesArticles;
import org.healthpages.article.Slug;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
abstract class SignOffDoorsContract {
    private static final SignOffForm DR_OSEI = new SignOffForm("Dr Ada Osei", "GP, GMC 0000000", "yes");
    private static final OutsiderForm MX_LEE = new OutsiderForm("Sam Lee", "Physiotherapist, HCPC PH00000");

    @Autowired
    private SavesRevisions saves;

    @Autowired
    private PublishesRevisions publishes;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private SignsOff signs;

    @Autowired
    private AsksOutsiders asks;

    @Autowired
    private ShowsSignOffs shows;

    @Autowired
    private OldLinks old;

    @Autowired
    private GivenSignOffs signOffs;

    @Autowired
    private SentLinks links;

    @Autowired
    private Writers writers;

    @Autowired
    private PublishedSignOffs published;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private ImportsArticles imports;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Given given;

    @Autowired
    private MovableClock clock;

    private Editor ada;
    private Editor grace;
    private Slug slug;
    private long article;

    @BeforeEach
    void ada_has_written_a_draft() {
        clock.moveTo(Given.NOON);
        ada = given.editor();
        grace = given.editor();
        slug = new Slug(Given.fresh("topic"), "yoga");
        article = saves.begin(text("Lie down."), ada);
    }

    // at the desk

    @Test
    void a_second_person_signs_the_very_text_off() {
        signs.atTheDesk(article, "1", DR_OSEI, grace);

        assertThat(signOffs.of(manuscripts.of(article))).hasValueSatisfying(signOff -> {
            assertThat(signOff.name()).isEqualTo("Dr Ada Osei");
            assertThat(signOff.profession()).isEqualTo("GP, GMC 0000000");
            assertThat(signOff.editor()).isEqualTo(grace.name());
            assertThat(signOff.askedBy()).isNull();
            assertThat(signOff.day()).isEqualTo(LocalDate.parse("2026-03-02"));
        });
        assertThat(acts("PAGE_SIGNED")).isOne();
    }

    @Test
    void any_later_edit_voids_it_and_even_the_same_words_want_a_new_one() {
        signs.atTheDesk(article, "1", DR_OSEI, grace);
        saves.save(article, "1", text("Lie down!"), ada);
        assertThat(signOffs.of(manuscripts.of(article))).isEmpty();

        saves.restore(article, "2", 1, ada);

        assertThat(signOffs.of(manuscripts.of(article))).isEmpty();
    }

    @Test
    void saving_the_same_text_again_is_no_edit() {
        signs.atTheDesk(article, "1", DR_OSEI, grace);

        saves.save(article, "1", text("Lie down."), ada);

        assertThat(signOffs.of(manuscripts.of(article))).isPresent();
    }

    @Test
    void a_text_that_was_changed_behind_the_desk_is_not_what_was_signed() {
        signs.atTheDesk(article, "1", DR_OSEI, grace);

        jdbc.update("update revision set body = 'Stand.' where article = ?", article);

        assertThat(signOffs.of(manuscripts.of(article))).isEmpty();
    }

    @Test
    void the_author_never_signs() {
        assertThatThrownBy(() -> signs.atTheDesk(article, "1", DR_OSEI, ada)).isInstanceOf(OwnText.class);

        saves.save(article, "1", text("Lie still."), grace);

        assertThatThrownBy(() -> signs.atTheDesk(article, "2", DR_OSEI, ada)).isInstanceOf(OwnText.class);
        assertThatThrownBy(() -> signs.atTheDesk(article, "2", DR_OSEI, grace)).isInstanceOf(OwnText.class);
        assertThat(signOffs.of(manuscripts.of(article))).isEmpty();
    }

    @Test
    void who_wrote_an_edition_that_was_signed_off_can_sign_what_others_write_later() {
        signs.atTheDesk(article, "1", DR_OSEI, grace);
        publish("1", true);
        saves.save(article, "1", text("Lie still."), grace);

        assertThatCode(() -> signs.atTheDesk(article, "2", DR_OSEI, ada)).doesNotThrowAnyException();
    }

    @Test
    void who_wrote_an_edition_that_nobody_signed_off_is_an_author_still() {
        publish("1", true);
        saves.save(article, "1", text("Lie still."), grace);

        assertThat(writers.wrote(manuscripts.of(article), ada.id())).isTrue();
    }

    @Test
    void who_wrote_an_earlier_text_that_is_brought_back_is_an_author() {
        Editor carl = given.editor();
        saves.save(article, "1", text("Lie still."), grace);
        signs.atTheDesk(article, "2", DR_OSEI, carl);
        publish("2", true);

        saves.restore(article, "2", 1, grace);

        assertThat(writers.wrote(manuscripts.of(article), ada.id())).isTrue();
        assertThat(writers.wrote(manuscripts.of(article), carl.id())).isFalse();
    }

    @Test
    void a_text_is_signed_once_and_only_as_it_was_read() {
        saves.save(article, "1", text("Lie still."), ada);
        assertThatThrownBy(() -> signs.atTheDesk(article, "1", DR_OSEI, grace)).isInstanceOf(Overtaken.class);

        signs.atTheDesk(article, "2", DR_OSEI, grace);

        assertThatThrownBy(() -> signs.atTheDesk(article, "2", DR_OSEI, given.editor()))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void what_was_imported_can_be_signed_off_once_it_was_saved_here() {
        PublishedArticle imported = given.article();
        String version = manuscripts.of(imported.id()).version();
        assertThatThrownBy(() -> signs.atTheDesk(imported.id(), version, DR_OSEI, grace))
                .isInstanceOf(Overtaken.class);
        assertThat(published.of(imported.id())).isEmpty();
        saves.save(imported.id(), version, manuscripts.of(imported.id()).text(), ada);
        long stamp = given.stamp(imported);

        signs.atTheDesk(imported.id(), "1", DR_OSEI, grace);

        assertThat(published.of(imported.id())).isPresent();
        assertThat(given.stamp(imported)).isGreaterThan(stamp);
    }

    // what readers see

    @Test
    void readers_see_the_name_once_the_signed_text_is_published_and_never_beside_another_text() {
        signs.atTheDesk(article, "1", DR_OSEI, grace);
        assertThat(published.of(article)).isEmpty();
        publish("1", true);
        var shown = new PublishedSignOff("Dr Ada Osei", "GP, GMC 0000000", LocalDate.parse("2026-03-02"));
        assertThat(published.of(article)).contains(shown);

        saves.save(article, "1", text("Lie still."), ada);
        assertThat(published.of(article)).contains(shown);
        assertThat(shows.of(manuscripts.of(article), ada).shown()).isNotNull();
        publish("2", false);

        assertThat(published.of(article)).isEmpty();
    }

    @Test
    void a_sign_off_of_what_readers_see_moves_the_page() {
        publish("1", true);
        PublishedArticle page = page();
        long stamp = given.stamp(page);

        signs.atTheDesk(article, "1", DR_OSEI, grace);

        assertThat(given.stamp(page)).isEqualTo(stamp + 1);
        assertThat(published.of(article)).isPresent();
    }

    @Test
    void a_sign_off_of_what_readers_do_not_see_leaves_the_page_alone() {
        publish("1", true);
        saves.save(article, "1", text("Lie still."), ada);
        long stamp = given.stamp(page());

        signs.atTheDesk(article, "2", DR_OSEI, grace);

        assertThat(given.stamp(page())).isEqualTo(stamp);
        assertThat(published.of(article)).isEmpty();
    }

    @Test
    void nobody_is_named_beside_words_that_were_changed_behind_the_desk() {
        signs.atTheDesk(article, "1", DR_OSEI, grace);
        publish("1", true);

        jdbc.update("update article set body = 'Stand.' where id = ?", article);

        assertThat(published.of(article)).isEmpty();
    }

    @Test
    void an_import_over_a_signed_text_voids_the_sign_off() {
        PublishedArticle imported = given.article();
        saves.save(
                imported.id(),
                manuscripts.of(imported.id()).version(),
                manuscripts.of(imported.id()).text(),
                ada);
        signs.atTheDesk(imported.id(), "1", DR_OSEI, grace);

        imports.take(Given.imported(imported.slug(), Given.FIRST_EDITION.plusDays(1)));

        assertThat(published.of(imported.id())).isEmpty();
        assertThat(signOffs.of(manuscripts.of(imported.id()))).isEmpty();
    }

    // where it is required

    @Test
    void where_it_is_required_a_major_change_waits_for_it_and_a_minor_one_does_not() {
        assertThatThrownBy(() -> strictly("1", true)).isInstanceOf(NotSignedOff.class);
        assertThat(articles.at(slug.topic(), slug.name())).isEmpty();

        signs.atTheDesk(article, "1", DR_OSEI, grace);
        strictly("1", true);
        saves.save(article, "1", text("Lie still."), ada);
        strictly("2", false);
        saves.save(article, "2", text("Sit."), ada);

        assertThatThrownBy(() -> strictly("3", true)).isInstanceOf(NotSignedOff.class);
        assertThat(page().html()).contains("Lie still.");
    }

    @Test
    void where_it_is_required_a_first_publication_is_a_major_change_whatever_it_is_called() {
        assertThatThrownBy(() -> strictly("1", false)).isInstanceOf(NotSignedOff.class);
    }

    // by a link

    @Test
    void somebody_outside_signs_by_a_link_once() {
        String code = asks.ask(article, "1", MX_LEE, ada);
        assertThat(state(code)).isEqualTo(LinkState.OPEN);

        assertThat(signs.by(code)).isTrue();

        assertThat(state(code)).isEqualTo(LinkState.USED);
        assertThat(signs.by(code)).isFalse();
        assertThat(signOffs.of(manuscripts.of(article))).hasValueSatisfying(signOff -> {
            assertThat(signOff.name()).isEqualTo("Sam Lee");
            assertThat(signOff.editor()).isNull();
            assertThat(signOff.askedBy()).isEqualTo(ada.name());
        });
        assertThat(acts("SIGN_OFF_ASKED")).isOne();
        assertThat(acts("PAGE_SIGNED_OUTSIDE")).isOne();
        assertThat(given.number("select count(*) from decision where article = ? and editor is null", article))
                .isOne();
    }

    @Test
    void of_the_code_only_its_hash_is_kept() {
        String code = asks.ask(article, "1", MX_LEE, ada);

        assertThat(code).hasSize(43);
        assertThat(given.number("select count(*) from sign_off_link where code = ?", code))
                .isZero();
    }

    @Test
    void a_link_lasts_fourteen_days() {
        String code = asks.ask(article, "1", MX_LEE, ada);
        clock.move(Duration.ofDays(14).minusSeconds(1));
        assertThat(state(code)).isEqualTo(LinkState.OPEN);

        clock.move(Duration.ofSeconds(1));

        assertThat(state(code)).isEqualTo(LinkState.EXPIRED);
        assertThat(signs.by(code)).isFalse();
        assertThat(shows.of(manuscripts.of(article), ada).links()).isEmpty();
    }

    @Test
    void a_link_is_taken_back_once_and_signs_nothing_then() {
        String code = asks.ask(article, "1", MX_LEE, ada);
        long link = shows.of(manuscripts.of(article), ada).links().get(0).id();

        asks.takeBack(article, link, grace);

        assertThat(state(code)).isEqualTo(LinkState.TAKEN_BACK);
        assertThat(signs.by(code)).isFalse();
        assertThat(acts("SIGN_OFF_TAKEN_BACK")).isOne();
        assertThatThrownBy(() -> asks.takeBack(article, link, grace)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> asks.takeBack(article + 1, link, grace)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_used_cannot_be_taken_back() {
        String code = asks.ask(article, "1", MX_LEE, ada);
        long link = links.withCode(code).orElseThrow().id();
        signs.by(code);

        assertThatThrownBy(() -> asks.takeBack(article, link, ada)).isInstanceOf(Overtaken.class);
    }

    @Test
    void an_edit_voids_the_link() {
        String code = asks.ask(article, "1", MX_LEE, ada);

        saves.save(article, "1", text("Lie still."), ada);

        assertThat(state(code)).isEqualTo(LinkState.CHANGED);
        assertThat(signs.by(code)).isFalse();
        assertThat(signOffs.of(manuscripts.of(article))).isEmpty();
    }

    @Test
    void of_two_who_were_asked_the_second_is_told_of_the_first() {
        String first = asks.ask(article, "1", MX_LEE, ada);
        String second = asks.ask(article, "1", MX_LEE, ada);

        signs.by(first);

        assertThat(state(second)).isEqualTo(LinkState.SIGNED_BY_ANOTHER);
        assertThat(signs.by(second)).isFalse();
        assertThatThrownBy(() -> asks.ask(article, "1", MX_LEE, ada)).isInstanceOf(Overtaken.class);
    }

    @Test
    void whoever_presses_twice_at_once_signs_once() {
        String code = asks.ask(article, "1", MX_LEE, ada);

        AtomicInteger done = new AtomicInteger();
        Runnable press = () -> done.addAndGet(signs.by(code) ? 1 : 0);

        assertThat(AtOnce.each(List.of(press, press, press))).containsOnlyNulls();

        assertThat(done).hasValue(1);
        assertThat(given.number("select count(*) from sign_off where article = ?", article))
                .isOne();
    }

    @Test
    void a_code_that_was_never_made_leads_nowhere() {
        assertThat(links.withCode("x".repeat(43))).isEmpty();
        assertThatThrownBy(() -> signs.by("x".repeat(43))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_was_asked_and_never_signed_is_forgotten_thirty_days_after_the_end() {
        clock.move(Duration.ofHours(1)); // after what other tests have asked
        asks.ask(article, "1", MX_LEE, ada);
        asks.takeBack(
                article, shows.of(manuscripts.of(article), ada).links().get(0).id(), ada);
        String used = asks.ask(article, "1", MX_LEE, ada);
        signs.by(used);
        clock.move(Duration.ofDays(44).minusSeconds(1));
        while (old.eraseDue(100) > 0) {
            // what other tests left
        }
        assertThat(given.number("select count(*) from sign_off_link where article = ?", article))
                .isEqualTo(2);

        clock.move(Duration.ofSeconds(1));

        assertThat(old.countDue()).isOne();
        assertThat(old.eraseDue(100)).isOne();
        assertThat(state(used)).isEqualTo(LinkState.USED);
        assertThat(given.number("select count(*) from sign_off_link where article = ?", article))
                .isOne();
    }

    // the database says it, too

    @Test
    void a_sign_off_is_by_an_account_or_by_a_link_and_by_one_of_them_alone() {
        String insert = "insert into sign_off (article, revision, digest, name, profession, account, signed_at)"
                + " values (?, 1, 'x', 'n', 'p', ?, current_timestamp)";

        assertThatThrownBy(() -> jdbc.update(insert, article, null))
                .isInstanceOf(DataIntegrityViolationException.class);
        jdbc.update(insert, article, grace.id());
        assertThatThrownBy(() -> jdbc.update(insert, article, ada.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private LinkState state(String code) {
        Manuscript now = manuscripts.of(article);
        return links.withCode(code).orElseThrow().state(now, signOffs.of(now).isPresent(), clock.instant());
    }

    private void publish(String version, boolean major) {
        publishes.publish(article, version, "It changed.", major, ada);
    }

    /** As on a site that requires a sign-off. */
    private void strictly(String version, boolean major) {
        var strict = new PublishesRevisions(
                beans.getBean(DraftsArticles.class),
                manuscripts,
                beans.getBean(AddressesInUse.class),
                beans.getBean(PublishesArticles.class),
                beans.getBean(ClosesComments.class),
                signOffs,
                new SignOffSettings("required", 14),
                beans.getBean(LogsDecisions.class),
                clock);
        transaction.executeWithoutResult(status -> strict.publish(article, version, "It changed.", major, ada));
    }

    private PublishedArticle page() {
        return articles.at(slug.topic(), slug.name()).orElseThrow();
    }

    private long acts(String act) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from decision where article = ? and act = ?", Long.class, article, act));
    }

    private ArticleContent text(String body) {
        return new ArticleContent(slug, "Yoga", "About it", body, List.of(), List.of(), List.of());
    }
}
