package org.healthpages.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.CommentState;
import org.healthpages.comment.DecidesComments;
import org.healthpages.comment.PublishedComment;
import org.healthpages.comment.PublishedComments;
import org.healthpages.comment.Seen;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.healthpages.retention.TakenBack;
import org.healthpages.retention.TakenBackJournal;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;

@DoorTest
abstract class ReportDoorsContract {
    private static final int ALL = 100_000;

    @Autowired
    private FilesReports files;

    @Autowired
    private WithdrawsReports withdraws;

    @Autowired
    private ReportReceipts receipts;

    @Autowired
    private OpenReports open;

    @Autowired
    private ReportedComments reported;

    @Autowired
    private Reports reports;

    @Autowired
    private SettlesReports settles;

    @Autowired
    private OldReports old;

    @Autowired
    private OldAddressKeys addressKeys;

    @Autowired
    private DecidesComments decides;

    @Autowired
    private PublishedComments published;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private CommentActs comments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    @Value("${healthpages.data-dir}")
    private Path data;

    private PublishedArticle article;
    private Editor editor;
    private long comment;

    @BeforeEach
    void aCommentOnThePage() {
        clock.moveTo(Given.NOON);
        article = given.article();
        editor = given.editor();
        comment = onThePage("You are all fools.");
    }

    // what hides

    @Test
    void private_information_is_hidden_at_once() {
        long before = given.stamp(article);

        report(comment, ReportReason.PRIVATE, "ann", "here");

        assertThat(comments.state(comment)).isEqualTo(CommentState.HIDDEN);
        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PRIVATE")
    void one_report_for_any_other_reason_hides_nothing(ReportReason reason) {
        long before = given.stamp(article);

        report(comment, reason, "ann", "here");

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
        assertThat(given.stamp(article)).isEqualTo(before);
        assertThat(open.countOn(comment)).isOne();
    }

    @Test
    void three_readers_from_three_places_hide_a_comment() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        report(comment, ReportReason.OFF_TOPIC, "bob", "there");
        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);

        report(comment, ReportReason.OFFENSIVE, "cem", "elsewhere");

        assertThat(comments.state(comment)).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void readers_behind_one_address_do_not_hide_a_comment_however_many_they_are() {
        IntStream.range(0, 6).forEach(i -> report(comment, ReportReason.OFFENSIVE, "reader " + i, "one school"));

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
        assertThat(open.countOn(comment)).isEqualTo(6);
    }

    @Test
    void one_reader_on_the_move_does_not_hide_a_comment() {
        report(comment, ReportReason.OFFENSIVE, "ann", "home");
        report(comment, ReportReason.OFF_TOPIC, "ann", "work");
        report(comment, ReportReason.ADVERTISING, "ann", "train");
        report(comment, ReportReason.DANGEROUS, "ann", "library");

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void three_must_differ_each_from_each() {
        report(comment, ReportReason.OFFENSIVE, "ann", "home");
        report(comment, ReportReason.OFFENSIVE, "bob", "home");
        report(comment, ReportReason.OFF_TOPIC, "bob", "work");
        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);

        report(comment, ReportReason.OFFENSIVE, "cem", "elsewhere");

        assertThat(comments.state(comment)).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void three_who_report_at_the_same_moment_hide_a_comment() {
        List<Runnable> readers = IntStream.range(0, 3)
                .<Runnable>mapToObj(i -> () -> report(comment, ReportReason.OFFENSIVE, "reader " + i, "place " + i))
                .toList();

        List<Throwable> met = AtOnce.each(readers);

        assertThat(met).containsOnlyNulls();
        assertThat(comments.state(comment)).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void neighbours_stay_neighbours_over_midnight() {
        report(comment, ReportReason.OFFENSIVE, "ann", "one school");
        report(comment, ReportReason.OFFENSIVE, "bob", "elsewhere");
        clock.move(Duration.ofDays(1));

        report(comment, ReportReason.OFFENSIVE, "cem", "one school");

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void neighbours_are_not_taken_for_three_when_the_secret_of_their_day_is_destroyed() {
        report(comment, ReportReason.OFFENSIVE, "ann", day -> "one school on the first day");
        clock.move(Duration.ofDays(31));
        report(comment, ReportReason.OFFENSIVE, "bob", place("one school"));
        clock.move(Duration.ofDays(1));
        report(comment, ReportReason.OFFENSIVE, "cem", place("one school"));

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void somebody_at_risk_is_never_hidden() {
        IntStream.range(0, 5).forEach(i -> report(comment, ReportReason.AT_RISK, "reader " + i, "place " + i));
        report(comment, ReportReason.OFFENSIVE, "reader a", "place a");
        report(comment, ReportReason.OFFENSIVE, "reader b", "place b");

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void at_most_three_comments_of_an_article_are_hidden_by_reports() {
        List<Long> all =
                IntStream.range(0, 5).mapToObj(i -> onThePage("Number " + i)).toList();

        all.forEach(one -> report(one, ReportReason.PRIVATE, "ann", "here"));

        assertThat(all)
                .extracting(comments::state)
                .containsExactly(
                        CommentState.HIDDEN,
                        CommentState.HIDDEN,
                        CommentState.HIDDEN,
                        CommentState.PUBLISHED,
                        CommentState.PUBLISHED);
        assertThat(all).allSatisfy(one -> assertThat(open.countOn(one)).isOne());
    }

    @Test
    void at_most_three_are_hidden_also_when_the_reports_arrive_at_the_same_moment() {
        List<Long> all =
                IntStream.range(0, 8).mapToObj(i -> onThePage("Number " + i)).toList();
        List<Runnable> readers = all.stream()
                .<Runnable>map(one -> () -> report(one, ReportReason.PRIVATE, "ann", "here"))
                .toList();

        List<Throwable> met = AtOnce.each(readers);

        assertThat(met).containsOnlyNulls();
        assertThat(all.stream().map(comments::state).filter(CommentState.HIDDEN::equals))
                .hasSize(3);
        assertThat(all).allSatisfy(one -> assertThat(open.countOn(one)).isOne());
    }

    @Test
    void a_decision_makes_room_for_the_next_to_be_hidden() {
        List<Long> all =
                IntStream.range(0, 4).mapToObj(i -> onThePage("Number " + i)).toList();
        all.subList(0, 3).forEach(one -> report(one, ReportReason.PRIVATE, "ann", "here"));
        decides.keep(all.get(0), Seen.version("1"), editor, one -> true);

        report(all.get(3), ReportReason.PRIVATE, "ann", "here");

        assertThat(comments.state(all.get(3))).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void what_an_editor_has_kept_is_never_hidden_again() {
        report(comment, ReportReason.PRIVATE, "ann", "here");
        decides.keep(comment, Seen.version("1"), editor, one -> open.countOn(one) > 0);

        report(comment, ReportReason.PRIVATE, "bob", "there");
        IntStream.range(0, 4).forEach(i -> report(comment, ReportReason.OFFENSIVE, "reader " + i, "place " + i));

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
        assertThat(open.countOn(comment)).isEqualTo(5);
    }

    // repeats

    @Test
    void a_repeat_is_the_first_report_again() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");

        report(comment, ReportReason.OFFENSIVE, "ann", "here");

        assertThat(open.countOn(comment)).isOne();
    }

    @Test
    void the_same_report_twenty_times_at_once_is_one() {
        List<Throwable> met =
                AtOnce.each(Collections.nCopies(20, () -> report(comment, ReportReason.OFFENSIVE, "ann", "here")));

        assertThat(met).containsOnlyNulls();
        assertThat(open.countOn(comment)).isOne();
    }

    @Test
    void another_reason_is_another_report() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");

        report(comment, ReportReason.OFF_TOPIC, "ann", "here");

        assertThat(open.countOn(comment)).isEqualTo(2);
    }

    // withdrawn by the reader who sent it

    @Test
    void a_withdrawn_report_is_open_no_longer_and_twice_is_once() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");

        withdraw("ann", ReportReason.OFFENSIVE);
        withdraw("ann", ReportReason.OFFENSIVE);

        assertThat(open.countOn(comment)).isZero();
        assertThat(mine()).isEmpty();
        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("withdrawn");
    }

    @Test
    void twenty_who_press_at_once_withdraw_a_report_once() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> withdraw("ann", ReportReason.OFFENSIVE)));

        assertThat(met).containsOnlyNulls();
        assertThat(open.countOn(comment)).isZero();
    }

    @Test
    void withdrawn_reports_do_not_count_towards_the_three() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        report(comment, ReportReason.OFFENSIVE, "bob", "there");
        withdraw("bob", ReportReason.OFFENSIVE);

        report(comment, ReportReason.OFFENSIVE, "cem", "elsewhere");

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void what_a_withdrawn_report_has_hidden_stays_hidden_and_in_the_queue_until_an_editor_decides() {
        report(comment, ReportReason.PRIVATE, "ann", "here");

        withdraw("ann", ReportReason.PRIVATE);

        assertThat(comments.state(comment)).isEqualTo(CommentState.HIDDEN);
        assertThat(mine()).singleElement().satisfies(one -> {
            assertThat(one.comment().id()).isEqualTo(comment);
            assertThat(one.reports()).extracting(OpenReport::withdrawn).containsExactly(true);
        });
        decides.keep(comment, Seen.version("1"), editor, one -> open.countOn(one) > 0);
        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
        assertThat(mine()).isEmpty();
    }

    @Test
    void the_same_report_cannot_be_sent_again_after_it_was_withdrawn() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        withdraw("ann", ReportReason.OFFENSIVE);

        report(comment, ReportReason.OFFENSIVE, "ann", "here");

        assertThat(open.countOn(comment)).isZero();
        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("withdrawn");
    }

    @Test
    void what_an_editor_has_decided_is_not_withdrawn_any_more() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        decides.keep(comment, Seen.version("1"), editor, one -> true);

        withdraw("ann", ReportReason.OFFENSIVE);

        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("kept");
        assertThat(given.number(
                        "select count(*) from report_withdrawal w join report r on r.id = w.report"
                                + " where r.comment = ?",
                        comment))
                .isZero();
    }

    @Test
    void a_withdrawal_is_noted_with_the_moment_at_which_the_report_was_sent() throws IOException {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        long before = noted(past("ann"));
        clock.move(Duration.ofHours(1));

        withdraw("ann", ReportReason.OFFENSIVE);
        withdraw("ann", ReportReason.OFFENSIVE);

        assertThat(noted(past("ann"))).isEqualTo(before + 1);
    }

    @Test
    void after_the_way_back_to_a_backup_a_report_is_withdrawn_again_and_once() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        report(comment, ReportReason.OFFENSIVE, "bob", "there");

        assertThat(withdraws.takeBackAgain(past("ann"))).isTrue();

        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("withdrawn");
        assertThat(receipt("bob", ReportReason.OFFENSIVE).story()).isEqualTo("open");
        assertThat(withdraws.takeBackAgain(past("ann"))).as("a second time").isFalse();
    }

    @Test
    void another_report_that_got_the_number_stays_and_one_that_an_editor_had_decided_too() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        TakenBack past = past("ann");
        TakenBack other = new TakenBack(past.what(), past.id(), past.moment().minusSeconds(1));
        assertThat(withdraws.takeBackAgain(other)).isFalse();
        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("open");

        decides.keep(comment, Seen.version("1"), editor, one -> true);

        assertThat(withdraws.takeBackAgain(past)).isFalse();
        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("kept");
    }

    @Test
    void nobody_withdraws_what_was_never_sent() {
        assertThatThrownBy(() -> withdraws.withdraw("report-nonsense")).isInstanceOf(NotFound.class);
    }

    // what the receipt tells

    @Test
    void what_was_refused_after_its_publication_was_undone_was_not_kept() {
        long undone = comments.posted(article, "Nonsense.");
        comments.publish(undone, editor);
        report(undone, ReportReason.OFFENSIVE, "ann", "here");
        comments.undo(undone, editor);
        comments.refuse(undone, editor);

        assertThat(receipts.withCode(code("ann", undone, ReportReason.OFFENSIVE))
                        .orElseThrow()
                        .story())
                .isEqualTo("removed");
    }

    @Test
    void a_receipt_tells_what_became_of_the_comment_later_too() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("open");
        comments.remove(comment, editor);
        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("removed");
        comments.restore(comment, editor);
        assertThat(receipt("ann", ReportReason.OFFENSIVE).story()).isEqualTo("put back");

        report(comment, ReportReason.OFFENSIVE, "bob", "there");
        decides.keep(comment, Seen.version("1"), editor, one -> true);
        assertThat(receipt("bob", ReportReason.OFFENSIVE).story()).isEqualTo("kept");
        comments.remove(comment, editor);
        assertThat(receipt("bob", ReportReason.OFFENSIVE).story()).isEqualTo("removed later");
        comments.restore(comment, editor);
        comments.withdraw(comment);
        assertThat(receipt("bob", ReportReason.OFFENSIVE).story()).isEqualTo("gone later");
    }

    // open until decided

    @Test
    void a_report_is_open_until_a_later_decision_which_is_its_outcome() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        assertThat(outcome("ann", ReportReason.OFFENSIVE)).isEmpty();

        decides.keep(comment, Seen.version("1"), editor, one -> open.countOn(one) > 0);

        assertThat(open.countOn(comment)).isZero();
        assertThat(outcome("ann", ReportReason.OFFENSIVE))
                .extracting(PastDecision::act)
                .containsExactly(Act.KEPT);
    }

    @Test
    void the_outcome_stays_the_first_decision_that_followed() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        decides.keep(comment, Seen.version("1"), editor, one -> true);
        report(comment, ReportReason.OFFENSIVE, "bob", "there");
        comments.remove(comment, editor);

        assertThat(outcome("ann", ReportReason.OFFENSIVE))
                .extracting(PastDecision::act)
                .containsExactly(Act.KEPT);
        assertThat(outcome("bob", ReportReason.OFFENSIVE))
                .extracting(PastDecision::act)
                .containsExactly(Act.REMOVED);
    }

    @Test
    void a_decision_before_the_report_does_not_close_it() {
        comments.remove(comment, editor);
        comments.restore(comment, editor);

        report(comment, ReportReason.OFFENSIVE, "ann", "here");

        assertThat(open.countOn(comment)).isOne();
        assertThat(outcome("ann", ReportReason.OFFENSIVE)).isEmpty();
    }

    @Test
    void decided_reports_do_not_count_towards_the_next_three() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        report(comment, ReportReason.OFFENSIVE, "bob", "there");
        comments.remove(comment, editor);
        comments.restore(comment, editor);

        report(comment, ReportReason.OFFENSIVE, "cem", "elsewhere");

        assertThat(open.countOn(comment)).isOne();
        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void a_withdrawal_closes_all_reports() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        report(comment, ReportReason.PRIVATE, "bob", "there");

        comments.withdraw(comment);

        assertThat(open.countOn(comment)).isZero();
        assertThat(mine()).isEmpty();
        assertThat(outcome("ann", ReportReason.OFFENSIVE))
                .extracting(PastDecision::act)
                .containsExactly(Act.WITHDRAWN);
    }

    @Test
    void a_comment_that_left_the_page_a_moment_before_cannot_be_reported() {
        comments.withdraw(comment);

        assertThatThrownBy(() -> report(comment, ReportReason.OFFENSIVE, "ann", "here"))
                .isInstanceOf(NotFound.class);

        assertThat(open.countOn(comment)).isZero();
    }

    // the queue

    @Test
    void where_somebody_may_be_at_risk_comes_first_then_what_was_reported_first() {
        long second = onThePage("The second.");
        long third = onThePage("The third.");
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        report(second, ReportReason.OFFENSIVE, "ann", "here");
        report(third, ReportReason.AT_RISK, "ann", "here");
        report(comment, ReportReason.OFF_TOPIC, "bob", "there");

        List<ReportedComment> queue = mine();

        assertThat(queue).extracting(one -> one.comment().id()).containsExactly(third, comment, second);
        assertThat(queue).extracting(ReportedComment::atRisk).containsExactly(true, false, false);
        assertThat(queue.get(1).reports())
                .extracting(OpenReport::reason)
                .containsExactly(ReportReason.OFFENSIVE, ReportReason.OFF_TOPIC);
        assertThat(queue.get(0).comment().atRisk()).isTrue();
    }

    @Test
    void a_burst_from_one_place_moves_a_comment_up_and_does_nothing_else() {
        long burst = onThePage("Reported by a crowd.");
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        IntStream.range(0, 5).forEach(i -> report(burst, ReportReason.OFFENSIVE, "reader " + i, "one school"));
        long atRisk = onThePage("Somebody fears for its writer.");
        report(atRisk, ReportReason.AT_RISK, "ann", "here");

        List<ReportedComment> queue = mine();

        assertThat(queue).extracting(one -> one.comment().id()).containsExactly(atRisk, burst, comment);
        assertThat(queue).extracting(ReportedComment::burst).containsExactly(false, true, false);
        assertThat(comments.state(burst)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void what_comes_slowly_or_from_many_places_is_no_burst() {
        for (int i = 0; i < 6; i++) {
            report(comment, ReportReason.AT_RISK, "reader " + i, "place " + i);
        }
        long slow = onThePage("Reported all day.");
        for (int i = 0; i < 6; i++) {
            report(slow, ReportReason.OFFENSIVE, "reader " + i, "one school");
            clock.move(Duration.ofMinutes(16));
        }

        assertThat(mine()).extracting(ReportedComment::burst).containsExactly(false, false);
    }

    @Test
    void many_reports_on_one_comment_crowd_out_no_other() {
        IntStream.range(0, 25).forEach(i -> report(comment, ReportReason.AT_RISK, "reader " + i, "one school"));
        long other = onThePage("Reported once.");
        report(other, ReportReason.OFFENSIVE, "ann", "here");

        List<ReportedComment> queue = mine();

        assertThat(queue).extracting(one -> one.comment().id()).containsExactly(comment, other);
        assertThat(queue.get(0).count()).isEqualTo(25);
        assertThat(queue.get(0).reports()).hasSize(20);
        assertThat(queue.get(0).more()).isEqualTo(5);
    }

    @Test
    void whatever_is_reported_stands_on_one_of_the_pages() {
        List<Long> all =
                IntStream.range(0, 45).mapToObj(i -> onThePage("Number " + i)).toList();
        all.forEach(one -> report(one, ReportReason.AT_RISK, "ann", "here"));

        int pages = reported.urgentFirst(1).getTotalPages();
        List<Long> listed = IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(page -> reported.urgentFirst(page).stream())
                .map(one -> one.comment().id())
                .toList();

        assertThat(pages).isGreaterThan(1);
        assertThat(listed).containsAll(all).doesNotHaveDuplicates();
    }

    @Test
    void the_queue_is_counted_in_comments() {
        long before = reported.count();
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        report(comment, ReportReason.OFF_TOPIC, "bob", "there");
        report(onThePage("Another."), ReportReason.OTHER, "ann", "here");

        assertThat(reported.count()).isEqualTo(before + 2);
        assertThat(open.countOfComments()).isEqualTo(before + 2);
    }

    @Test
    void the_comments_around_it_are_those_that_readers_can_read() {
        long hidden = onThePage("Her name is Ann.");
        report(hidden, ReportReason.PRIVATE, "ann", "here");
        long reportedOne = onThePage("Reported.");
        report(reportedOne, ReportReason.OTHER, "ann", "here");

        assertThat(reportsOn(reportedOne).around())
                .extracting(PublishedComment::id)
                .containsExactly(comment);
    }

    @Test
    void the_first_few_are_those_of_the_first_page() {
        IntStream.range(0, 3).forEach(i -> report(onThePage("Number " + i), ReportReason.AT_RISK, "ann", "here"));

        assertThat(reported.urgentFirst(Limit.of(2)))
                .containsExactlyElementsOf(reported.urgentFirst(1).getContent().subList(0, 2));
    }

    // passed over by the desk

    @Test
    void what_was_decided_for_good_is_marked_and_what_is_open_is_not() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        decides.keep(comment, Seen.version("1"), editor, one -> true);
        clock.move(Duration.ofMinutes(61));
        report(comment, ReportReason.OFF_TOPIC, "bob", "there");
        long undecided = onThePage("Nobody has looked at it.");
        report(undecided, ReportReason.OTHER, "ann", "here");

        settles.mark();

        assertThat(marked(comment)).isEqualTo(1);
        assertThat(marked(undecided)).isZero();
        assertThat(mine()).extracting(one -> one.comment().id()).containsExactly(comment, undecided);
        assertThat(open.on(List.of(comment), 10))
                .extracting(OpenReport::reason)
                .containsExactly(ReportReason.OFF_TOPIC);
    }

    @Test
    void what_can_still_be_undone_is_not_marked_and_what_was_undone_is_open() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        decides.keep(comment, Seen.version("1"), editor, one -> true);
        settles.mark();
        assertThat(marked(comment)).isZero();

        comments.undo(comment, editor);
        clock.move(Duration.ofHours(2));
        settles.mark();

        assertThat(marked(comment)).isZero();
        assertThat(mine()).extracting(one -> one.comment().id()).containsExactly(comment);
    }

    private long marked(long comment) {
        return given.number("select count(*) from report where settled and comment = ?", comment);
    }

    @Test
    void what_the_rules_find_in_the_details_and_in_the_comment_is_shown() {
        long marked = onThePage("See www.example.org");

        files.file(
                subject(marked),
                ReportReason.OTHER,
                "He means my physio Chris",
                key("ann", marked),
                place("here"),
                code("ann", marked, ReportReason.OTHER));

        ReportedComment item = reportsOn(marked);
        assertThat(item.comment().marks()).extracting(Mark::finding).containsExactly(Finding.LINK);
        assertThat(item.reports())
                .flatExtracting(OpenReport::marks)
                .extracting(Mark::finding)
                .containsExactly(Finding.NAMED_PERSON);
    }

    private ReportedComment reportsOn(long comment) {
        int pages = reported.urgentFirst(1).getTotalPages();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(reported::urgentFirst)
                .flatMap(Page::stream)
                .filter(one -> one.comment().id() == comment)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_the_reader_adds_reaches_the_editor_as_it_was_written() {
        String details = "He names my sister, \"Zoë\" <ق> 👍\nand her street.";

        files.file(
                subject(comment),
                ReportReason.IDENTIFIES,
                details,
                key("ann", comment),
                place("here"),
                code("ann", comment, ReportReason.IDENTIFIES));

        assertThat(open.on(List.of(comment), 10))
                .containsExactly(new OpenReport(comment, ReportReason.IDENTIFIES, details, Given.NOON, false));
    }

    @Test
    void the_editor_sees_the_words_of_a_hidden_comment() {
        report(comment, ReportReason.PRIVATE, "ann", "here");

        assertThat(published.withId(comment).orElseThrow().isBeingChecked()).isTrue();
        assertThat(mine().get(0).comment().body()).isEqualTo("You are all fools.");
    }

    @Test
    void an_unknown_comment_cannot_be_reported() {
        assertThatThrownBy(() -> report(Long.MAX_VALUE, ReportReason.OFFENSIVE, "ann", "here"))
                .isInstanceOf(NotFound.class);
    }

    // what is erased of a report

    @Test
    void an_address_key_is_erased_when_the_secret_of_its_day_is_destroyed() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        clock.move(Duration.ofDays(29));
        addressKeys.eraseDue(ALL);
        assertThat(kept("address_key")).isOne();

        clock.move(Duration.ofDays(1));
        assertThat(addressKeys.countDue()).isPositive();
        addressKeys.eraseDue(ALL);

        assertThat(addressKeys.countDue()).isZero();
        assertThat(kept("address_key")).isZero();
        assertThat(open.countOn(comment)).isOne();
    }

    @Test
    void of_whom_nothing_is_known_any_more_it_is_not_known_that_they_are_somebody_else() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        clock.move(Duration.ofDays(30));
        addressKeys.eraseDue(ALL);
        report(comment, ReportReason.OFFENSIVE, "bob", "there");
        clock.move(Duration.ofDays(1)); // the two are neighbours still, across midnight
        report(comment, ReportReason.OFFENSIVE, "cem", "there");
        report(comment, ReportReason.OFFENSIVE, "dee", "elsewhere");
        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);

        report(comment, ReportReason.OFFENSIVE, "eve", "far away");

        assertThat(comments.state(comment)).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void a_year_after_its_outcome_a_report_is_nobodys_and_only_counted() {
        report(comment, ReportReason.OFFENSIVE, "ann", "here");
        clock.move(Duration.ofDays(400)); // open as long as it takes
        old.eraseDue(ALL);
        comments.remove(comment, editor);
        clock.move(Duration.ofDays(365).minusSeconds(1));
        old.eraseDue(ALL);
        assertThat(outcome("ann", ReportReason.OFFENSIVE)).hasSize(1);

        clock.move(Duration.ofSeconds(1));
        assertThat(old.countDue()).isPositive();
        old.eraseDue(ALL);

        assertThat(old.countDue()).isZero();
        assertThat(reports.existsByReceipt(Secret.sha256(code("ann", comment, ReportReason.OFFENSIVE))))
                .isFalse();
        assertThat(kept("reader") + kept("address_key") + kept("receipt")).isZero();
        assertThat(given.number("select count(*) from report where comment = ? and reason = 'OFFENSIVE'", comment))
                .isOne();
    }

    @Test
    void what_a_reader_added_goes_with_the_words_that_it_may_quote() {
        files.file(
                subject(comment),
                ReportReason.OFFENSIVE,
                "It says \"You are all fools\".",
                key("ann", comment),
                place("here"),
                code("ann", comment, ReportReason.OFFENSIVE));

        comments.withdraw(comment);

        assertThat(given.number("select count(*) from report where comment = ? and details <> ''", comment))
                .isZero();
        assertThat(outcome("ann", ReportReason.OFFENSIVE)).hasSize(1);
    }

    private long kept(String column) {
        return given.number("select count(" + column + ") from report where comment = ?", comment);
    }

    private void report(long on, ReportReason reason, String reader, String place) {
        report(on, reason, reader, place(place));
    }

    private void report(long on, ReportReason reason, String reader, Function<LocalDate, String> place) {
        files.file(subject(on), reason, "", key(reader, on), place, code(reader, on, reason));
    }

    private void withdraw(String reader, ReportReason reason) {
        withdraws.withdraw(code(reader, comment, reason));
    }

    private TakenBack past(String reader) {
        Report report = reports.findByReceipt(Secret.sha256(code(reader, comment, ReportReason.OFFENSIVE)))
                .orElseThrow();
        return new TakenBack("report", report.id(), report.reportedAt());
    }

    private long noted(TakenBack past) throws IOException {
        Path journal = data.resolve("erased");
        return Files.exists(journal)
                ? TakenBackJournal.read(journal).stream().filter(past::equals).count()
                : 0;
    }

    private ReportReceipt receipt(String reader, ReportReason reason) {
        return receipts.withCode(code(reader, comment, reason)).orElseThrow();
    }

    private static Report.Subject subject(long comment) {
        return new Report.Subject(comment, 1);
    }

    /** As the site's own keys: another one for each comment. */
    private static String key(String reader, long comment) {
        return reader + " on " + comment;
    }

    /** As the site's own keys: another one on each day. */
    private static Function<LocalDate, String> place(String place) {
        return day -> place + " on " + day;
    }

    private static String code(String reader, long comment, ReportReason reason) {
        return "report-" + Secret.sha256(reader + comment + reason);
    }

    private List<PastDecision> outcome(String reader, ReportReason reason) {
        Report report = reports.findByReceipt(Secret.sha256(code(reader, comment, reason)))
                .orElseThrow();
        return decisions.after(report.comment(), report.afterDecision(), Limit.of(1));
    }

    private long onThePage(String body) {
        return comments.published(article, body, Given.NOON);
    }

    /** Of all pages: other tests leave reports behind. */
    private List<ReportedComment> mine() {
        return IntStream.rangeClosed(1, reported.urgentFirst(1).getTotalPages())
                .boxed()
                .flatMap(page -> reported.urgentFirst(page).stream())
                .filter(one -> one.comment().slug().equals(article.slug()))
                .toList();
    }
}
