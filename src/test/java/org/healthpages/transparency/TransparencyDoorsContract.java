package org.healthpages.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.CountedComments;
import org.healthpages.comment.Reason;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.report.CountedReports;
import org.healthpages.report.ReportActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test lives in a year of its own and begins to count afresh, since a month that is over is counted only once. */
@DoorTest
abstract class TransparencyDoorsContract {
    @Autowired
    private CountedComments countedComments;

    @Autowired
    private CountedDecisions countedDecisions;

    @Autowired
    private CountedReports countedReports;

    @Autowired
    private CommentActs comments;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor editor;
    private ReportActs reports;
    private MonthsInFigures months;

    @BeforeEach
    void an_article_takes_comments() {
        clock.moveTo(Given.NOON);
        article = given.article();
        editor = given.editor();
        reports = new ReportActs(beans);
        months = new MonthsInFigures(countedComments, countedDecisions, countedReports, clock);
    }

    @Test
    void what_was_posted_and_decided_is_counted_with_its_reason() {
        clock.moveTo(Instant.parse("2030-06-10T12:00:00Z"));
        List<Long> posted = IntStream.range(0, 7).mapToObj(this::post).toList();
        comments.published(article, "Said elsewhere before", clock.instant());
        posted.subList(0, 5).forEach(one -> comments.refuse(one, Reason.ADVERTISING, editor));
        comments.publish(posted.get(5), editor);
        comments.remove(posted.get(5), editor);
        comments.restore(posted.get(5), editor);
        comments.withdraw(posted.get(6));

        MonthInFigures june = month("2030-06");

        assertThat(june.numbers())
                .containsEntry(Figure.POSTED, 7L)
                .containsEntry(Figure.PUBLISHED, 1L)
                .containsEntry(Figure.REFUSED, 5L)
                .containsEntry(Figure.REMOVED, 1L)
                .containsEntry(Figure.RESTORED, 1L)
                .containsEntry(Figure.WITHDRAWN, 1L);
        assertThat(june.reasons())
                .containsExactly(
                        new ReasonNumber(Reason.ADVERTISING.text(), 5), new ReasonNumber(ReasonNumber.TOGETHER, 1));
    }

    @Test
    void a_month_begins_and_ends_in_london() {
        clock.moveTo(Instant.parse("2031-05-31T22:59:59.999999Z")); // a microsecond before midnight in summer
        post(1);
        clock.move(Duration.ofNanos(1_000));
        post(2);
        post(3);
        clock.moveTo(Instant.parse("2031-06-30T22:59:59Z"));
        post(4);
        clock.move(Duration.ofSeconds(1));
        post(5);

        assertThat(month("2031-05").number(Figure.POSTED)).isEqualTo(1);
        assertThat(month("2031-06").number(Figure.POSTED)).isEqualTo(3);
        assertThat(month("2031-07").number(Figure.POSTED)).isEqualTo(1);
        assertThat(months.all())
                .extracting(MonthInFigures::month)
                .isSortedAccordingTo((a, b) -> b.compareTo(a))
                .startsWith(YearMonth.parse("2031-07"), YearMonth.parse("2031-06"), YearMonth.parse("2031-05"));
    }

    @Test
    void the_typical_wait_is_that_of_the_comment_in_the_middle() {
        clock.moveTo(Instant.parse("2032-06-10T00:00:00Z"));
        List<Long> posted = IntStream.range(0, 6).mapToObj(this::post).toList();
        for (int hours : List.of(6, 1, 5, 2, 4, 3)) {
            clock.moveTo(Instant.parse("2032-06-10T00:00:00Z").plus(Duration.ofHours(hours)));
            comments.publish(posted.get(hours - 1), editor);
            if (hours == 2) {
                assertThat(month("2032-06").typicalWait()).as("of four").isNull();
            }
        }

        assertThat(month("2032-06").typicalWait()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void reports_are_counted_by_the_decision_that_followed_them() {
        clock.moveTo(Instant.parse("2033-06-10T12:00:00Z"));
        long removed = comments.published(article, "Number 1", clock.instant());
        long withdrawn = comments.published(article, "Number 2", clock.instant());
        long open = comments.published(article, "Number 3", clock.instant());
        reports.report(removed);
        reports.report(removed);
        reports.report(removed);
        reports.report(withdrawn);
        reports.report(open);
        reports.withdrawTheLast();
        reports.report(open);
        clock.move(Duration.ofDays(30)); // they are decided in July
        comments.remove(removed, editor);
        comments.restore(removed, editor); // later decisions are no outcome of theirs
        comments.withdraw(withdrawn);

        assertThat(month("2033-06").numbers())
                .containsEntry(Figure.REPORTS_REMOVED, 0L)
                .containsEntry(Figure.REPORTS_WITHDRAWN, 1L);
        assertThat(month("2033-07").numbers())
                .containsEntry(Figure.REPORTS_REMOVED, 3L)
                .containsEntry(Figure.REPORTS_GONE, 1L)
                .containsEntry(Figure.REPORTS_KEPT, 0L);
    }

    @Test
    void a_month_that_is_over_is_counted_once() {
        clock.moveTo(Instant.parse("2034-06-10T12:00:00Z"));
        long posted = post(1);
        clock.moveTo(Instant.parse("2034-07-10T12:00:00Z"));
        MonthInFigures june = month("2034-06");
        comments.publish(posted, editor);

        assertThat(month("2034-06")).isSameAs(june);
        assertThat(month("2034-07").number(Figure.PUBLISHED))
                .as("counted a moment ago")
                .isZero();
        clock.move(Duration.ofSeconds(10));
        assertThat(month("2034-06")).isSameAs(june);
        assertThat(month("2034-07").number(Figure.PUBLISHED))
                .as("of the month that goes on")
                .isOne();
    }

    private long post(int number) {
        return comments.posted(article, "It helped, said " + number);
    }

    private MonthInFigures month(String month) {
        return months.latest(100).stream()
                .filter(one -> one.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }
}
