package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
abstract class CommentDoorsContract {
    private static final Editor NOBODY = new Editor(Long.MAX_VALUE, "nobody", "", java.util.Set.of());

    @Autowired
    private PostsComments posts;

    @Autowired
    private Comments comments;

    @Autowired
    private PublishedComments published;

    @Autowired
    private WaitingComments waiting;

    @Autowired
    private DeskComments desk;

    @Autowired
    private SeenWords seenWords;

    @Autowired
    private Receipts receipts;

    @Autowired
    private ChangesComments changes;

    @Autowired
    private DecidesComments decides;

    @Autowired
    private DecidesMany decidesMany;

    @Autowired
    private HidesComments hides;

    @Autowired
    private ImportsComments imports;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private Secret secret;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private CommentActs acts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor editor;

    @BeforeEach
    void anArticleAndAnEditor() {
        clock.moveTo(Given.NOON);
        article = given.article();
        editor = given.editor();
    }

    // posting

    @Test
    void the_same_form_posted_twenty_times_at_once_is_one_comment() {
        var form = form("Ann", "It helped.");
        String receipt = receiptOf(form);

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> posts.post(article, form, receipt)));

        assertThat(met).containsOnlyNulls();
        assertThat(given.number("select count(*) from comment where article = ?", article.id()))
                .isOne();
        assertThat(given.number(
                        "select count(*) from comment_words w join comment c on c.id = w.comment where c.article = ?",
                        article.id()))
                .isOne();
        assertThat(receiptOf(form)).isEqualTo(receipt);
    }

    @Test
    void who_may_come_to_harm_is_read_by_itself_and_never_decided_about_with_many() {
        long atRisk = acts.posted(article, "help", "Please help.");
        long other = acts.posted(article, "It helped.");

        DecidesMany.Outcome outcome =
                decidesMany.decide(new ManyForm(List.of(atRisk + ":1", other + ":1"), "PUBLISHED"), editor);

        assertThat(outcome.late()).containsExactly(atRisk);
        assertThat(outcome.made()).extracting(MadeDecision::comment).containsExactly(other);
        assertThat(acts.state(atRisk)).isEqualTo(CommentState.WAITING);
    }

    @Test
    void the_same_form_with_other_words_is_another_comment() {
        posted(form("Ann", "It helped."));

        posted(form("Ann", "It helped a lot."));

        assertThat(mine()).extracting(DeskComment::body).containsExactly("It helped.", "It helped a lot.");
    }

    @Test
    void a_comment_keeps_its_words_its_moment_and_the_edition_that_its_writer_read() {
        clock.move(Duration.ofNanos(123_456_000));

        long id = posted(form("Zoë 👩🏽‍⚕️", "First line\nsecond line\n\nمرحبا <b>x</b> 'q' 100%"));

        DeskComment comment = desk.withId(id).orElseThrow();
        assertThat(comment.name()).isEqualTo("Zoë 👩🏽‍⚕️");
        assertThat(comment.body()).isEqualTo("First line\nsecond line\n\nمرحبا <b>x</b> 'q' 100%");
        assertThat(comment.saidAt()).isEqualTo(clock.instant());
        assertThat(comment.state()).isEqualTo(CommentState.WAITING);
        assertThat(editionOf(id)).isEqualTo(article.edition());
    }

    @Test
    void the_longest_name_and_body_fit() {
        String name = "é".repeat(60);
        String body = "👍".repeat(1_500);

        long id = posted(form(name, body));

        assertThat(desk.withId(id)).get().extracting(DeskComment::name).isEqualTo(name);
        assertThat(desk.withId(id)).get().extracting(DeskComment::body).isEqualTo(body);
    }

    @Test
    void a_comment_that_waits_is_neither_on_the_page_nor_counted_nor_reachable() {
        long before = given.stamp(article);

        long id = posted("It helped.");

        assertThat(published.on(article.id(), 1).comments()).isEmpty();
        assertThat(published.on(article.id(), 1).count()).isZero();
        assertThat(published.withId(id)).isEmpty();
        assertThat(given.stamp(article)).isEqualTo(before);
    }

    // the page

    @Test
    void a_page_without_comments_is_one_empty_page() {
        CommentPage page = published.on(article.id(), 1);

        assertThat(page).isEqualTo(new CommentPage(List.of(), 1, 1, 0));
        assertThatThrownBy(() -> published.on(article.id(), 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void comments_stand_newest_first_fifteen_on_a_page() {
        List<String> newestFirst = thirtyOneOnThePage();

        List<CommentPage> pages = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> published.on(article.id(), n))
                .toList();

        assertThat(pages).extracting(page -> page.comments().size()).containsExactly(15, 15, 1);
        assertThat(pages).extracting(CommentPage::pages).containsOnly(3);
        assertThat(pages).extracting(CommentPage::count).containsOnly(31L);
        assertThat(pages.stream().flatMap(page -> page.comments().stream()).map(PublishedComment::body))
                .containsExactlyElementsOf(newestFirst);
    }

    @Test
    void beyond_the_last_page_there_is_nothing() {
        thirtyOneOnThePage();

        assertThatThrownBy(() -> published.on(article.id(), 4)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> published.on(article.id(), 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> published.on(article.id(), -1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> published.on(article.id(), Integer.MAX_VALUE)).isInstanceOf(NotFound.class);
    }

    @Test
    void fifteen_comments_need_no_second_page() {
        IntStream.range(0, 15).forEach(i -> onThePage("Number " + i, Given.NOON.minusSeconds(i)));

        CommentPage page = published.on(article.id(), 1);

        assertThat(page.pages()).isOne();
        assertThat(page.comments()).hasSize(15);
    }

    @Test
    void a_permalink_leads_to_the_page_that_shows_the_comment() {
        thirtyOneOnThePage();

        for (int number = 1; number <= 3; number++) {
            for (PublishedComment shown : published.on(article.id(), number).comments()) {
                assertThat(published.pageOf(published.withId(shown.id()).orElseThrow()))
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void comments_of_the_same_moment_have_places_of_their_own() {
        IntStream.range(0, 16).forEach(i -> onThePage("Number " + i, Given.NOON));

        List<PublishedComment> last = published.on(article.id(), 2).comments();

        assertThat(last).hasSize(1);
        assertThat(published.on(article.id(), 1).comments()).doesNotContainAnyElementsOf(last);
        assertThat(published.pageOf(published.withId(last.get(0).id()).orElseThrow()))
                .isEqualTo(2);
    }

    @Test
    void a_hidden_comment_keeps_its_place_without_name_or_words_and_is_not_counted() {
        onThePage("The older one.", Given.NOON.minusSeconds(20));
        long id = onThePage("The reported one.", Given.NOON.minusSeconds(10));
        onThePage("The newer one.", Given.NOON);

        hide(id);

        CommentPage page = published.on(article.id(), 1);
        assertThat(page.comments())
                .extracting(PublishedComment::body)
                .containsExactly("The newer one.", null, "The older one.");
        PublishedComment hidden = page.comments().get(1);
        assertThat(hidden.name()).isNull();
        assertThat(hidden.isBeingChecked()).isTrue();
        assertThat(hidden.saidAt()).isEqualTo(Given.NOON.minusSeconds(10));
        assertThat(page.count()).isEqualTo(2);
        assertThat(published.withId(id))
                .get()
                .extracting(PublishedComment::body)
                .isNull();
        assertThat(published.withId(id))
                .get()
                .extracting(PublishedComment::name)
                .isNull();
    }

    @Test
    void refused_removed_and_withdrawn_comments_have_no_place() {
        long refused = posted("Refused.");
        decides.refuse(refused, Seen.version("1"), "OFFENSIVE", editor);
        long removed = onThePage("Removed.", Given.NOON);
        decides.remove(removed, Seen.version("1"), "OFFENSIVE", editor);
        long withdrawn = onThePage("Withdrawn.", Given.NOON);
        changes.withdraw(withdrawn);

        assertThat(published.on(article.id(), 1)).isEqualTo(new CommentPage(List.of(), 1, 1, 0));
        assertThat(List.of(refused, removed, withdrawn))
                .allSatisfy(id -> assertThat(published.withId(id)).isEmpty());
    }

    // the queue

    @Test
    void those_who_may_come_to_harm_wait_first_then_the_oldest() {
        long before = waiting.count();
        posted("The oldest.");
        clock.move(Duration.ofMinutes(1));
        posted("The second.");
        clock.move(Duration.ofMinutes(1));
        posted("Since the pain came back I want to die.");
        clock.move(Duration.ofMinutes(1));
        posted(new CommentForm("Ann", "Please ring somebody.", "help", Given.fresh("key"), ""));

        List<DeskComment> queue = mine();

        assertThat(queue)
                .extracting(DeskComment::body)
                .containsExactly(
                        "Since the pain came back I want to die.",
                        "Please ring somebody.",
                        "The oldest.",
                        "The second.");
        assertThat(queue).extracting(DeskComment::atRisk).containsExactly(true, true, false, false);
        assertThat(waiting.count()).isEqualTo(before + 4);
        assertThat(waiting.countUpTo(3)).isEqualTo(3);
        assertThat(waiting.countUpTo(Integer.MAX_VALUE)).isEqualTo(before + 4);
    }

    @Test
    void what_is_decided_no_longer_waits() {
        long id = posted("It helped.");
        long before = waiting.count();

        decides.publish(id, Seen.version("1"), editor);

        assertThat(mine()).isEmpty();
        assertThat(waiting.count()).isEqualTo(before - 1);
    }

    // the writer

    @Test
    void while_it_waits_its_writer_can_say_it_in_other_words() {
        long id = posted("It helped.");

        changes.edit(id, form("Ann B.", "It did not help."), 1);

        assertThat(mine()).extracting(DeskComment::body).containsExactly("It did not help.");
        assertThat(mine()).extracting(DeskComment::name).containsExactly("Ann B.");
        assertThat(mine()).extracting(DeskComment::version).containsExactly(2);
        assertThat(seenWords.of(id, 1)).get().extracting(Words::body).isEqualTo("It helped.");
    }

    @Test
    void an_edit_of_words_that_have_changed_since_changes_nothing() {
        long id = posted("It helped.");
        changes.edit(id, form("Ann", "From the first window."), 1);

        assertThatThrownBy(() -> changes.edit(id, form("Ann", "From the second window."), 1))
                .isInstanceOf(WordsChanged.class);

        assertThat(mine()).extracting(DeskComment::body).containsExactly("From the first window.");
        assertThat(versionsKept(id)).isEqualTo(2);
    }

    @Test
    void two_edits_at_once_are_one_edit() {
        long id = posted("It helped.");

        List<Throwable> met = AtOnce.each(List.of(
                () -> changes.edit(id, form("Ann", "From one window."), 1),
                () -> changes.edit(id, form("Ann", "From another window."), 1)));

        assertThat(met).filteredOn(Objects::isNull).hasSize(1);
        assertThat(met).filteredOn(WordsChanged.class::isInstance).hasSize(1);
        assertThat(versionsKept(id)).isEqualTo(2);
    }

    @Test
    void a_decided_comment_can_no_longer_be_edited() {
        long id = posted("It helped.");
        decides.publish(id, Seen.version("1"), editor);

        assertThatThrownBy(() -> changes.edit(id, form("Ann", "Buy my pills."), 1))
                .isInstanceOf(AlreadyDecided.class);

        assertThat(published.on(article.id(), 1).comments())
                .extracting(PublishedComment::body)
                .containsExactly("It helped.");
    }

    @Test
    void an_edit_can_bring_a_comment_to_the_top_and_never_takes_it_from_there() {
        long id = posted("It helped.");

        changes.edit(id, form("Ann", "I want to die."), 1);
        changes.edit(id, form("Ann", "Never mind."), 2);

        assertThat(mine()).extracting(DeskComment::atRisk).containsExactly(true);
    }

    @Test
    void a_withdrawal_erases_every_version_of_the_words_from_the_database() {
        long id = posted("It helped.");
        changes.edit(id, form("Ann", "It helped a little."), 1);
        assertThat(versionsKept(id)).isEqualTo(2);

        changes.withdraw(id);

        assertThat(versionsKept(id)).isZero();
        assertThat(acts.state(id)).isEqualTo(CommentState.WITHDRAWN);
        assertThat(desk.withId(id)).get().extracting(DeskComment::body).isNull();
        assertThat(desk.withId(id)).get().extracting(DeskComment::name).isNull();
        assertThat(mine()).isEmpty();
    }

    @Test
    void a_withdrawal_is_written_in_the_logbook_without_a_name() {
        long id = posted("It helped.");

        changes.withdraw(id);

        assertThat(decisions.on(id)).extracting(PastDecision::act).containsExactly(Act.WITHDRAWN);
        assertThat(decisions.on(id)).extracting(PastDecision::editor).containsOnlyNulls();
        assertThat(decisions.on(id)).extracting(PastDecision::at).containsExactly(Given.NOON);
    }

    @Test
    void withdrawing_from_the_page_moves_its_stamp_and_withdrawing_from_the_queue_does_not() {
        long waits = posted("It waits.");
        long shown = onThePage("It is shown.", Given.NOON);
        long hidden = onThePage("It is checked.", Given.NOON);
        hide(hidden);
        long before = given.stamp(article);

        changes.withdraw(waits);
        assertThat(given.stamp(article)).isEqualTo(before);
        changes.withdraw(shown);
        assertThat(given.stamp(article)).isEqualTo(before + 1);
        changes.withdraw(hidden);
        assertThat(given.stamp(article)).isEqualTo(before + 2);
    }

    @Test
    void withdrawing_many_times_at_once_is_withdrawing_once() {
        long id = onThePage("It helped.", Given.NOON);
        long before = given.stamp(article);

        List<Throwable> met = AtOnce.each(Collections.nCopies(5, () -> changes.withdraw(id)));

        assertThat(met).containsOnlyNulls();
        assertThat(decisions.on(id)).hasSize(1);
        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @Test
    void what_an_editor_took_down_stays_as_it_was_decided() {
        long id = posted("Buy my pills.");
        decides.refuse(id, Seen.version("1"), "ADVERTISING", editor);

        assertThatThrownBy(() -> changes.withdraw(id)).isInstanceOf(AlreadyDecided.class);

        assertThat(acts.state(id)).isEqualTo(CommentState.REFUSED);
        assertThat(decisions.on(id)).extracting(PastDecision::act).containsExactly(Act.REFUSED);
    }

    @Test
    void nothing_brings_a_withdrawn_comment_back() {
        long id = onThePage("It helped.", Given.NOON);
        changes.withdraw(id);

        List<Runnable> tries = List.of(
                () -> decides.publish(id, Seen.version("1"), editor),
                () -> decides.restore(id, Seen.version("1"), editor),
                () -> decides.keep(id, Seen.version("1"), editor, comment -> true),
                () -> decides.remove(id, Seen.version("1"), "OFFENSIVE", editor),
                () -> changes.edit(id, form("Ann", "Again."), 1));

        assertThat(tries).allSatisfy(one -> assertThatThrownBy(one::run).isInstanceOf(AlreadyDecided.class));
        assertThat(acts.state(id)).isEqualTo(CommentState.WITHDRAWN);
    }

    @Test
    void a_receipt_follows_its_comment() {
        var form = form("Ann", "Buy my pills.");
        long id = posted(form);
        String code = form.receiptCode(secret, article.id());
        Receipt first = receipts.withCode(code).orElseThrow();

        decides.refuse(id, Seen.version("1"), "ADVERTISING", editor);

        Receipt then = receipts.withCode(code).orElseThrow();
        assertThat(first.isWaiting()).isTrue();
        assertThat(first.last()).isNull();
        assertThat(then.state()).isEqualTo(CommentState.REFUSED);
        assertThat(then.last()).extracting(PastDecision::reason).isEqualTo("ADVERTISING");
        assertThat(receipts.withCode("another code")).isEmpty();
    }

    // decisions

    @Test
    void every_decision_is_in_the_logbook_and_moves_the_stamp() {
        long refused = posted("One.");
        long published = posted("Two.");
        long before = given.stamp(article);

        decides.refuse(refused, Seen.version("1"), "OFF_TOPIC", editor);
        assertLast(refused, Act.REFUSED, "OFF_TOPIC", before + 1);
        decides.restore(refused, Seen.version("1"), editor);
        assertLast(refused, Act.RESTORED, null, before + 2);
        decides.publish(published, Seen.version("1"), editor);
        assertLast(published, Act.PUBLISHED, null, before + 3);
        decides.remove(published, Seen.version("1"), "COULD_HARM", editor);
        assertLast(published, Act.REMOVED, "COULD_HARM", before + 4);
        decides.restore(published, Seen.version("1"), editor);
        assertLast(published, Act.RESTORED, null, before + 5);
        decides.keep(published, Seen.version("1"), editor, comment -> true);
        assertLast(published, Act.KEPT, null, before + 6);

        assertThat(decisions.on(published))
                .extracting(PastDecision::act)
                .containsExactly(Act.KEPT, Act.RESTORED, Act.REMOVED, Act.PUBLISHED);
    }

    @Test
    void a_hidden_comment_can_be_kept_or_removed() {
        long kept = onThePage("Kept.", Given.NOON);
        long removed = onThePage("Removed.", Given.NOON);
        hide(kept);
        hide(removed);

        decides.keep(kept, Seen.version("1"), editor, comment -> true);
        decides.remove(removed, Seen.version("1"), "OFFENSIVE", editor);

        assertThat(published.on(article.id(), 1).comments())
                .extracting(PublishedComment::body)
                .containsExactly("Kept.");
        assertThat(acts.state(removed)).isEqualTo(CommentState.REMOVED);
    }

    @Test
    void who_decides_about_what_somebody_decided_since_is_told_so() {
        long id = onThePage("It helped.", Given.NOON);
        Seen bothSaw = new Seen("1", String.valueOf(decisions.lastIdOn(id)), null);
        decides.keep(id, bothSaw, editor, comment -> true);

        assertThatThrownBy(() -> decides.remove(id, bothSaw, "OFFENSIVE", given.editor()))
                .isInstanceOf(AlreadyDecided.class);

        assertThat(acts.state(id)).isEqualTo(CommentState.PUBLISHED);
        assertThat(decisions.on(id)).extracting(PastDecision::act).startsWith(Act.KEPT);
    }

    @Test
    void the_same_edit_twice_is_one_edit() {
        long id = posted("It helped.");

        changes.edit(id, form("Ann", "It helped a lot."), 1);
        changes.edit(id, form("Ann", "It helped a lot."), 1);

        assertThat(versionsKept(id)).isEqualTo(2);
    }

    @Test
    void a_comment_that_nobody_reported_is_not_kept() {
        long id = onThePage("It helped.", Given.NOON);

        assertThatThrownBy(() -> decides.keep(id, Seen.version("1"), editor, comment -> false))
                .isInstanceOf(AlreadyDecided.class);

        assertThat(decisions.on(id)).isEmpty();
    }

    @Test
    void a_decision_that_cannot_be_written_down_is_not_made() {
        long waits = posted("It waits.");
        long shown = onThePage("It is shown.", Given.NOON);
        long before = given.stamp(article);

        List<Runnable> tries = List.of(
                () -> decides.publish(waits, Seen.version("1"), NOBODY),
                () -> decides.refuse(waits, Seen.version("1"), "OFFENSIVE", NOBODY),
                () -> decides.remove(shown, Seen.version("1"), "OFFENSIVE", NOBODY),
                () -> decides.keep(shown, Seen.version("1"), NOBODY, comment -> true));

        assertThat(tries)
                .allSatisfy(one -> assertThatThrownBy(one::run).isInstanceOf(DataIntegrityViolationException.class));
        assertThat(acts.state(waits)).isEqualTo(CommentState.WAITING);
        assertThat(acts.state(shown)).isEqualTo(CommentState.PUBLISHED);
        assertThat(decisions.on(waits)).isEmpty();
        assertThat(decisions.on(shown)).isEmpty();
        assertThat(given.stamp(article)).isEqualTo(before);
    }

    @Test
    void comment_logbook_and_stamp_go_back_together() {
        long id = posted("It helped.");
        long before = given.stamp(article);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            decides.publish(id, Seen.version("1"), editor);
            assertThat(given.stamp(article)).isEqualTo(before + 1);
            status.setRollbackOnly();
        });

        assertThat(acts.state(id)).isEqualTo(CommentState.WAITING);
        assertThat(decisions.on(id)).isEmpty();
        assertThat(given.stamp(article)).isEqualTo(before);
    }

    @Test
    void nothing_is_refused_or_removed_without_a_reason() {
        long waits = posted("It waits.");
        long shown = onThePage("It is shown.", Given.NOON);

        assertThatThrownBy(() -> decides.refuse(waits, Seen.version("1"), "", editor))
                .isInstanceOf(DecidesComments.ReasonMissing.class);
        assertThatThrownBy(() -> decides.remove(shown, Seen.version("1"), "BECAUSE", editor))
                .isInstanceOf(DecidesComments.ReasonMissing.class);

        assertThat(acts.state(waits)).isEqualTo(CommentState.WAITING);
        assertThat(acts.state(shown)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void of_two_editors_at_once_exactly_one_wins() {
        Editor other = given.editor();
        for (int round = 0; round < 10; round++) {
            long id = posted("Round " + round);

            List<Throwable> met = AtOnce.each(List.of(
                    () -> decides.publish(id, Seen.version("1"), editor),
                    () -> decides.refuse(id, Seen.version("1"), "OFF_TOPIC", other)));

            assertThat(met).filteredOn(Objects::isNull).hasSize(1);
            assertThat(met).filteredOn(AlreadyDecided.class::isInstance).hasSize(1);
            assertThat(decisions.on(id)).hasSize(1);
            assertThat(acts.state(id)).isEqualTo(met.get(0) == null ? CommentState.PUBLISHED : CommentState.REFUSED);
        }
    }

    @Test
    void an_edit_and_a_publication_at_once_never_publish_what_the_editor_did_not_read() {
        for (int round = 0; round < 10; round++) {
            long id = posted("Read by the editor.");

            List<Throwable> met = AtOnce.each(List.of(
                    () -> decides.publish(id, Seen.version("1"), editor),
                    () -> changes.edit(id, form("Ann", "Never read by anybody."), 1)));

            assertThat(met).filteredOn(Objects::isNull).hasSize(1);
            DeskComment now = desk.withId(id).orElseThrow();
            if (met.get(0) == null) {
                assertThat(met.get(1)).isInstanceOf(AlreadyDecided.class);
                assertThat(now.body()).isEqualTo("Read by the editor.");
                assertThat(now.state()).isEqualTo(CommentState.PUBLISHED);
            } else {
                assertThat(met.get(0)).isInstanceOf(WordsChanged.class);
                assertThat(now.body()).isEqualTo("Never read by anybody.");
                assertThat(now.state()).isEqualTo(CommentState.WAITING);
            }
        }
    }

    @Test
    void a_missing_or_malformed_version_publishes_nothing() {
        long id = posted("It helped.");

        assertThat(List.of("", "0", "-1", "one", "1.0", "99999999999999999999", "2"))
                .allSatisfy(version -> assertThatThrownBy(() -> decides.publish(id, Seen.version(version), editor))
                        .isInstanceOf(WordsChanged.class));

        assertThat(acts.state(id)).isEqualTo(CommentState.WAITING);
    }

    @Test
    void that_somebody_was_faster_is_said_before_anything_else() {
        long id = posted("It helped.");
        decides.publish(id, Seen.version("1"), editor);

        assertThatThrownBy(() -> decides.publish(id, Seen.version(""), editor)).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> decides.refuse(id, Seen.version(""), "", editor))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void there_is_nothing_to_decide_about_an_unknown_comment() {
        assertThatThrownBy(() -> decides.publish(Long.MAX_VALUE, Seen.version("1"), editor))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> changes.withdraw(Long.MAX_VALUE)).isInstanceOf(NotFound.class);
        assertThat(desk.withId(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void the_desk_finds_comments_in_any_state() {
        long waits = posted("It waits.");
        long shown = onThePage("It is shown.", Given.NOON);
        long withdrawn = onThePage("It is gone.", Given.NOON);
        changes.withdraw(withdrawn);

        List<DeskComment> found = desk.withIds(List.of(waits, shown, withdrawn));

        assertThat(found).extracting(DeskComment::body).containsExactlyInAnyOrder("It waits.", "It is shown.", null);
        assertThat(found).extracting(DeskComment::slug).containsOnly(article.slug());
    }

    // hiding

    @Test
    void a_comment_is_only_hidden_in_the_transaction_of_its_report() {
        long id = onThePage("It helped.", Given.NOON);

        assertThatThrownBy(() -> hides.hide(id)).isInstanceOf(IllegalTransactionStateException.class);

        assertThat(acts.state(id)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void hiding_moves_the_stamp_and_what_cannot_be_hidden_does_not() {
        long shown = onThePage("It is shown.", Given.NOON);
        long waits = posted("It waits.");
        long kept = onThePage("It is kept.", Given.NOON);
        decides.keep(kept, Seen.version("1"), editor, comment -> true);
        long before = given.stamp(article);

        hide(shown);
        hide(waits);
        hide(kept);

        assertThat(given.stamp(article)).isEqualTo(before + 1);
        assertThat(acts.state(shown)).isEqualTo(CommentState.HIDDEN);
        assertThat(acts.state(waits)).isEqualTo(CommentState.WAITING);
        assertThat(acts.state(kept)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void a_restored_comment_counts_as_kept() {
        long id = onThePage("It helped.", Given.NOON);
        decides.remove(id, Seen.version("1"), "OFFENSIVE", editor);
        decides.restore(id, Seen.version("1"), editor);

        hide(id);

        assertThat(acts.state(id)).isEqualTo(CommentState.PUBLISHED);
    }

    // from files

    @Test
    void an_imported_comment_comes_in_once() {
        var comment = imported("It helped.", Given.NOON, true);
        long before = given.stamp(article);

        int first = imports.take(List.of(comment, comment));
        int again = imports.take(List.of(comment));

        assertThat(first).isOne();
        assertThat(again).isZero();
        assertThat(published.on(article.id(), 1).count()).isOne();
        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @Test
    void what_differs_in_article_id_name_moment_or_words_is_another_comment() {
        var one = new ImportedComment(path(), "1", "Ann", Given.NOON, "It helped.", true);
        PublishedArticle other = given.article();

        int added = imports.take(List.of(
                one,
                new ImportedComment(other.slug().toString(), "1", "Ann", Given.NOON, "It helped.", true),
                new ImportedComment(path(), "2", "Ann", Given.NOON, "It helped.", true),
                new ImportedComment(path(), "1", "Bob", Given.NOON, "It helped.", true),
                new ImportedComment(path(), "1", "Ann", Given.NOON.plusSeconds(1), "It helped.", true),
                new ImportedComment(path(), "1", "Ann", Given.NOON, "It helped!", true)));

        assertThat(added).isEqualTo(6);
    }

    @Test
    void a_withdrawn_text_cannot_be_imported_again() {
        var comment = imported("It helped.", Given.NOON, true);
        imports.take(List.of(comment));
        changes.withdraw(acts.idOf(comment));

        int again = imports.take(List.of(comment));

        assertThat(again).isZero();
        assertThat(published.on(article.id(), 1).count()).isZero();
        assertThat(given.number("select count(*) from comment where fingerprint = ?", comment.fingerprint()))
                .isOne();
    }

    @Test
    void a_comment_with_a_lasting_name_is_known_on_any_page_and_in_any_words() {
        String name = Secret.sha256(Given.fresh("name"));
        var whole = new ImportedComment(path(), name, "Ann", Given.NOON, "Ask Dr Okafor.", true);
        var onAnother = new ImportedComment(
                given.article().slug().toString(), name, "Ann", Given.NOON, "Ask [removed by the editors].", true);
        imports.take(List.of(whole));

        int again = imports.take(List.of(onAnother));

        assertThat(again).isZero();
        assertThat(imports.standInOtherWords(List.of(whole))).isEmpty();
        assertThat(imports.standInOtherWords(List.of(onAnother))).containsExactly(acts.idOf(whole));
        acts.redact(acts.idOf(whole), "Ask [[Dr Okafor]].", editor);
        assertThat(imports.standInOtherWords(List.of(whole, onAnother))).containsExactly(acts.idOf(whole));
        changes.withdraw(acts.idOf(whole));
        assertThat(imports.standInOtherWords(List.of(whole, onAnother))).isEmpty();
    }

    @Test
    void a_comment_that_was_posted_here_is_known_by_its_receipt() {
        var form = form("Ann", "It helped.");
        long id = posted(form);

        var home = new ImportedComment(path(), receiptOf(form), "Ann", Given.NOON, "It helped!", true);

        assertThat(imports.take(List.of(home))).isZero();
        assertThat(imports.standInOtherWords(List.of(home))).containsExactly(id);
    }

    @Test
    void an_imported_comment_belongs_to_the_edition_that_was_current_when_it_was_said() {
        LocalDate second = LocalDate.parse("2014-07-01");
        long secondEdition = given.revised(article, second).edition();
        // in London it is an hour later than in UTC: this is already the first of July
        var onTheDay = imported("On the day.", Instant.parse("2014-06-30T23:30:00Z"), true);
        var theDayBefore = imported("The day before.", Instant.parse("2014-06-30T22:30:00Z"), true);
        var longBefore = imported("Before the first edition.", Instant.parse("1999-01-01T00:00:00Z"), true);

        imports.take(List.of(onTheDay, theDayBefore, longBefore));

        assertThat(editionOf(acts.idOf(onTheDay))).isEqualTo(secondEdition);
        assertThat(editionOf(acts.idOf(theDayBefore))).isEqualTo(article.edition());
        assertThat(editionOf(acts.idOf(longBefore))).isEqualTo(article.edition());
    }

    @Test
    void an_imported_comment_that_waits_stands_in_the_queue_and_not_on_the_page() {
        long before = given.stamp(article);

        imports.take(List.of(imported("It waits.", Given.NOON, false), imported("I want to die.", Given.NOON, false)));

        assertThat(mine()).extracting(DeskComment::body).containsExactly("I want to die.", "It waits.");
        assertThat(published.on(article.id(), 1).comments()).isEmpty();
        assertThat(given.stamp(article)).isEqualTo(before);
    }

    private CommentForm form(String name, String body) {
        return new CommentForm(name, body, "", "the key of " + article.slug(), "");
    }

    private String receiptOf(CommentForm form) {
        return Secret.sha256(form.receiptCode(secret, article.id()));
    }

    private long posted(String body) {
        return posted(new CommentForm("Ann", body, "", Given.fresh("key"), ""));
    }

    private long posted(CommentForm form) {
        String receipt = receiptOf(form);
        posts.post(article, form, receipt);
        return comments.withReceipt(receipt).orElseThrow();
    }

    private long onThePage(String body, Instant saidAt) {
        return acts.published(article, body, saidAt);
    }

    private ImportedComment imported(String body, Instant saidAt, boolean isPublished) {
        return new ImportedComment(path(), "", "Ann", saidAt, body, isPublished);
    }

    private String path() {
        return article.slug().toString();
    }

    /** @return their bodies, newest first */
    private List<String> thirtyOneOnThePage() {
        List<ImportedComment> all = new ArrayList<>(IntStream.rangeClosed(1, 31)
                .mapToObj(i -> imported("Number " + i, Given.NOON.minus(Duration.ofDays(i)), true))
                .toList());
        List<String> newestFirst = all.stream().map(ImportedComment::body).toList();
        Collections.shuffle(all, new java.util.Random(7));
        imports.take(all);
        return newestFirst;
    }

    private void hide(long id) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> hides.hide(id));
    }

    private List<DeskComment> mine() {
        return acts.queue().stream()
                .filter(comment -> comment.slug().equals(article.slug()))
                .toList();
    }

    private long editionOf(long id) {
        return given.number("select edition from comment where id = ?", id);
    }

    private long versionsKept(long id) {
        return given.number("select count(*) from comment_words where comment = ?", id);
    }

    private void assertLast(long id, Act act, String reason, long stamp) {
        PastDecision last = decisions.lastOn(id).orElseThrow();
        assertThat(last.act()).isEqualTo(act);
        assertThat(last.reason()).isEqualTo(reason);
        assertThat(last.editor()).isEqualTo(editor.name());
        assertThat(last.at()).isEqualTo(Given.NOON);
        assertThat(given.stamp(article)).isEqualTo(stamp);
    }
}
