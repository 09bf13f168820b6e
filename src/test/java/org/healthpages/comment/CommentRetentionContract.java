package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.retention.KeptForATime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words of comments are kept for a time, as the settings that we ship say. */
@DoorTest
abstract class CommentRetentionContract {
    private static final int ALL = 100_000;
    private static final AtomicInteger DECADES = new AtomicInteger();

    @Autowired
    private List<KeptForATime> kinds;

    @Autowired
    private DueComments due;

    @Autowired
    private ExpiresComments expires;

    @Autowired
    private FilesAppeals files;

    @Autowired
    private DecidesAppeals decides;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private CommentActs comments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor editor;

    /** In years of its own, before which everything that other tests left is erased. */
    @BeforeEach
    void nothingIsDue() {
        clock.moveTo(Given.NOON.plus(Duration.ofDays(3_650L * DECADES.incrementAndGet())));
        kinds.forEach(kind -> kind.eraseDue(ALL));
        article = given.article();
        editor = given.editor();
    }

    @Test
    void what_nobody_has_decided_in_a_year_is_erased_and_the_logbook_says_so_without_a_name() {
        long id = comments.posted(article, "It helped.");
        long before = given.stamp(article);

        assertKeptUntil(365, "waiting comments", id, CommentState.WAITING);

        assertThat(decisions.on(id)).extracting(PastDecision::act).containsExactly(Act.EXPIRED);
        assertThat(decisions.on(id)).extracting(PastDecision::editor).containsOnlyNulls();
        assertThat(decisions.on(id)).extracting(PastDecision::who).containsExactly("nobody: its time was over");
        assertThat(given.stamp(article)).isEqualTo(before);
    }

    @Test
    void what_was_refused_is_erased_half_a_year_after_the_decision() {
        long id = comments.posted(article, "Buy my pillows.");
        clock.move(Duration.ofDays(300));
        comments.refuse(id, editor);

        assertKeptUntil(180, "refused comments", id, CommentState.REFUSED);

        assertThat(decisions.on(id)).extracting(PastDecision::act).containsExactly(Act.EXPIRED, Act.REFUSED);
    }

    @Test
    void what_was_removed_is_erased_half_a_year_after_the_decision_also_where_it_was_imported() {
        long id = comments.published(article, "Buy my pillows.", Given.NOON);
        comments.remove(id, editor);

        assertKeptUntil(180, "removed comments", id, CommentState.REMOVED);
    }

    @Test
    void an_open_appeal_is_never_cut_off_and_its_decision_starts_the_time_anew() {
        long id = comments.posted(article, "My pillow helped me.");
        comments.refuse(id, editor);
        files.file(id, new AppealForm("It is no advert."));
        clock.move(Duration.ofDays(1_000));
        assertThat(kind("refused comments").countDue()).isZero();
        assertThat(kind("refused comments").eraseDue(ALL)).isZero();

        decides.uphold(decisions.on(id).get(1).id(), Seen.version("1"), given.editor());

        assertKeptUntil(180, "refused comments", id, CommentState.REFUSED);
        assertThat(given.number("select count(*) from appeal where comment = ? and body is not null", id))
                .isZero();
    }

    @Test
    void what_is_published_stays_and_what_is_hidden_waits_for_an_editor() {
        long shown = comments.posted(article, "It is shown.");
        comments.publish(shown, editor);
        clock.move(Duration.ofDays(36_500));

        kinds.forEach(kind -> kind.eraseDue(ALL));

        assertThat(kind("published comments").countDue()).isZero();
        assertThat(comments.state(shown)).isEqualTo(CommentState.PUBLISHED);
        assertThat(wordsOf(shown)).isOne();
        clock.moveTo(Given.NOON);
    }

    @Test
    void an_operator_can_give_published_comments_an_end_and_the_page_changes_with_it() {
        long shown = comments.posted(article, "It is shown.");
        comments.publish(shown, editor);
        long before = given.stamp(article);
        var forTwoYears = new KeptComments(CommentState.PUBLISHED, 730, due, expires, clock);
        clock.move(Duration.ofDays(730).minusSeconds(1));
        forTwoYears.eraseDue(ALL);
        assertThat(comments.state(shown)).isEqualTo(CommentState.PUBLISHED);

        clock.move(Duration.ofSeconds(1));
        forTwoYears.eraseDue(ALL);

        assertThat(comments.state(shown)).isEqualTo(CommentState.ERASED);
        assertThat(wordsOf(shown)).isZero();
        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @Test
    void what_was_imported_and_never_decided_about_stays() {
        long id = comments.published(article, "Said somewhere else.", Given.NOON);
        var forAYear = new KeptComments(CommentState.PUBLISHED, 365, due, expires, clock);

        forAYear.eraseDue(ALL);

        assertThat(comments.state(id)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void a_batch_is_as_small_as_was_asked_for_and_counting_changes_nothing() {
        List<Long> ids = IntStream.range(0, 3)
                .mapToObj(i -> comments.posted(article, "Number " + i))
                .toList();
        clock.move(Duration.ofDays(365));
        KeptForATime waiting = kind("waiting comments");

        assertThat(waiting.countDue()).isEqualTo(3);
        assertThat(waiting.countDue()).isEqualTo(3);
        assertThat(waiting.eraseDue(2)).isEqualTo(2);
        assertThat(waiting.eraseDue(2)).isOne();
        assertThat(waiting.eraseDue(2)).isZero();
        assertThat(ids).allSatisfy(id -> assertThat(comments.state(id)).isEqualTo(CommentState.ERASED));
    }

    @Test
    void what_an_editor_decided_a_moment_before_is_due_no_longer() {
        long id = comments.posted(article, "It helped.");
        Instant before = clock.instant();
        comments.publish(id, editor);

        boolean expired = expires.expire(id, CommentState.WAITING, before);

        assertThat(expired).isFalse();
        assertThat(comments.state(id)).isEqualTo(CommentState.PUBLISHED);
    }

    /** From now: the last second of its time, and the first one after it. */
    private void assertKeptUntil(int days, String what, long id, CommentState state) {
        clock.move(Duration.ofDays(days).minusSeconds(1));
        assertThat(kind(what).eraseDue(ALL)).isZero();
        assertThat(comments.state(id)).isEqualTo(state);
        assertThat(wordsOf(id)).isOne();

        clock.move(Duration.ofSeconds(1));
        assertThat(kind(what).countDue()).isOne();
        assertThat(kind(what).eraseDue(ALL)).isOne();
        assertThat(comments.state(id)).isEqualTo(CommentState.ERASED);
        assertThat(wordsOf(id)).isZero();
    }

    private KeptForATime kind(String what) {
        return kinds.stream()
                .filter(kind -> kind.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private long wordsOf(long id) {
        return given.number("select count(*) from comment_words where comment = ?", id);
    }
}
