package org.healthpages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.CountedComments;
import org.healthpages.comment.Reason;
import org.healthpages.comment.WaitingComments;
import org.healthpages.desk.Chart.Row;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.rating.ExplainedRatings;
import org.healthpages.rating.ExplainedRatings.Told;
import org.healthpages.rating.LowestRatings;
import org.healthpages.rating.RatingActs;
import org.healthpages.rating.RatingSummaries;
import org.healthpages.rating.WhyNotHelpful;
import org.healthpages.report.CountedReports;
import org.healthpages.report.ReportActs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** Each test about weeks lives in a year of its own and begins to count afresh, since a week that is over is counted once. */
@DoorTest
abstract class DashboardDoorsContract {
    private static final Limit ALL = Limit.of(10_000);

    @Autowired
    private CountedComments countedComments;

    @Autowired
    private CountedDecisions countedDecisions;

    @Autowired
    private CountedReports countedReports;

    @Autowired
    private WaitingComments waiting;

    @Autowired
    private LowestRatings lowest;

    @Autowired
    private RatingSummaries summaries;

    @Autowired
    private ExplainedRatings explained;

    @Autowired
    private RatedPages ratedPages;

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
    private RatingActs ratings;

    @BeforeEach
    void anArticle() {
        clock.moveTo(Given.NOON);
        article = given.article();
        editor = given.editor();
        ratings = new RatingActs(beans);
    }

    @AfterEach
    void theClockGoesBack() {
        clock.moveTo(Given.NOON);
    }

    @Test
    void a_week_begins_on_monday_in_london() {
        clock.moveTo(Instant.parse("2041-06-09T22:59:59.999999Z")); // a microsecond before midnight in summer
        post(1);
        clock.move(Duration.ofNanos(1_000));
        post(2);
        post(3);
        clock.moveTo(Instant.parse("2041-06-16T22:59:59.999999Z"));
        post(4);
        clock.move(Duration.ofNanos(1_000));
        post(5);

        assertThat(weeks().flow().rows())
                .hasSize(12)
                .endsWith(
                        new Row("Week of 3 June 2041", List.of("1", "0")),
                        new Row("Week of 10 June 2041", List.of("3", "0")),
                        new Row("Week of 17 June 2041", List.of("1", "0")));
    }

    @Test
    void half_have_waited_no_longer_than_the_median_and_nine_in_ten_no_longer_than_the_90th_percentile() {
        Instant monday = Instant.parse("2042-06-09T00:00:00Z");
        clock.moveTo(monday);
        List<Long> posted = IntStream.range(0, 20).mapToObj(this::post).toList();
        comments.published(article, "Said elsewhere before, and never waited here", clock.instant());
        for (int hours : List.of(20, 3, 7, 1, 5, 19, 2, 8, 4, 6, 9, 10, 18, 11, 12, 17, 13, 14, 16, 15)) {
            clock.moveTo(monday.plus(Duration.ofHours(hours)));
            comments.publish(posted.get(hours - 1), editor);
        }
        comments.remove(posted.get(0), editor); // no first decision

        assertThat(weeks().times().rows())
                .endsWith(
                        new Row("Week of 2 June 2042", List.of("none decided", "none decided", "0")),
                        new Row("Week of 9 June 2042", List.of("18 hours", "10 hours", "20")));
        assertThat(weeks().flow().rows()).endsWith(new Row("Week of 9 June 2042", List.of("20", "20")));
    }

    @Test
    void of_few_the_percentiles_are_waits_that_there_were() {
        clock.moveTo(Instant.parse("2042-09-09T00:00:00Z"));
        List<Long> posted = List.of(post(1), post(2), post(3));
        clock.move(Duration.ofHours(3));
        comments.publish(posted.get(0), editor);
        assertThat(lastWeek().median()).isEqualTo(lastWeek().ninetieth()).isEqualTo(Duration.ofHours(3));
        clock.move(Duration.ofHours(2));
        comments.publish(posted.get(1), editor);
        assertThat(lastWeek().median()).isEqualTo(Duration.ofHours(3));
        assertThat(lastWeek().ninetieth()).isEqualTo(Duration.ofHours(5));
        clock.move(Duration.ofHours(2));
        comments.publish(posted.get(2), editor);

        assertThat(lastWeek().median()).isEqualTo(Duration.ofHours(5));
        assertThat(lastWeek().ninetieth()).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void refusals_and_removals_are_counted_by_the_rule_that_was_named_and_what_was_undone_is_not() {
        clock.moveTo(Instant.parse("2043-06-09T12:00:00Z"));
        List<Long> posted = IntStream.range(0, 5).mapToObj(this::post).toList();
        comments.refuse(posted.get(0), Reason.ADVERTISING, editor);
        clock.move(Duration.ofDays(14));
        comments.refuse(posted.get(1), Reason.ADVERTISING, editor);
        comments.refuse(posted.get(2), Reason.COULD_HARM, editor);
        comments.undo(posted.get(2), editor);
        comments.publish(posted.get(3), editor);
        comments.remove(posted.get(3), editor);
        comments.publish(posted.get(4), editor);

        Chart reasons = weeks().reasons();

        assertThat(reasons.rows())
                .containsExactly(
                        new Row(Reason.OFFENSIVE.text(), List.of("0", "1")),
                        new Row(Reason.ADVERTISING.text(), List.of("2", "0")));
        assertThat(reasons.bars().bars()).extracting(Bars.Bar::value).containsExactly("1", "2");
        assertThat(weeks().flow().rows().get(11).words()).containsExactly("0", "3");
    }

    @Test
    void what_is_older_than_twelve_weeks_is_not_shown() {
        clock.moveTo(Instant.parse("2043-10-01T12:00:00Z"));
        comments.refuse(post(1), Reason.ADVERTISING, editor);
        clock.move(Duration.ofDays(12 * 7));

        assertThat(weeks().reasons().isEmpty() && weeks().flow().isEmpty()).isTrue();
        clock.move(Duration.ofDays(-7));
        assertThat(weeks().reasons().isEmpty() || weeks().flow().isEmpty()).isFalse();
    }

    @Test
    void reports_are_counted_by_the_decision_that_followed_them_in_its_week() {
        ReportActs reports = new ReportActs(beans);
        clock.moveTo(Instant.parse("2044-06-13T12:00:00Z"));
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
        assertThat(outcomes()).containsExactly("0", "0", "0", "0", "1");

        clock.move(Duration.ofDays(7));
        comments.remove(removed, editor);
        comments.restore(removed, editor); // later decisions are no outcome of theirs
        comments.withdraw(withdrawn);

        assertThat(outcomes()).containsExactly("3", "0", "1", "0", "1");
    }

    @Test
    void what_waits_is_counted_by_how_long_it_has_waited() {
        Instant now = Instant.parse("2045-06-12T12:00:00Z");
        List<Long> waits = Stream.of("P0D", "PT23H59M59S", "P1D", "P3D", "P6D", "P6DT23H59M59S", "P7D", "P7DT1S")
                .map(age -> comments.waiting(article, "Of " + age, now.minus(Duration.parse(age))))
                .toList();
        clock.moveTo(now);

        Backlog backlog = new CountsBacklog(countedComments, waiting, clock).now();

        assertThat(backlog.numbers()).startsWith(2L, 1L, 3L);
        assertThat(backlog.numbers().get(3)).as("of other tests, too").isGreaterThanOrEqualTo(2);
        assertThat(backlog.oldest()).isGreaterThan(Duration.ofDays(7));
        assertThat(countedComments.waitingSince(now.minus(Duration.ofDays(7)), now, 3))
                .as("never more than were asked for")
                .isEqualTo(3);
        waits.forEach(comments::withdraw);
    }

    @Test
    void the_oldest_that_waits_is_found_whether_its_writer_may_come_to_harm_or_not() {
        Instant first = Instant.parse("1971-01-01T00:00:00Z");
        long atRisk = comments.waiting(article, "I want to die", first.plusSeconds(1));
        assertThat(waiting.oldest()).contains(first.plusSeconds(1));

        long calm = comments.waiting(article, "They helped", first);

        assertThat(waiting.oldest()).contains(first);
        List.of(atRisk, calm).forEach(comments::withdraw);
    }

    @Test
    void the_lowest_average_of_current_editions_comes_first_and_few_ratings_say_nothing() {
        PublishedArticle low = given.article();
        ratings.rate(low, 3, 1);
        ratings.rate(low, 2, 2);
        PublishedArticle lower = given.article();
        ratings.rate(lower, 6, 1);
        PublishedArticle few = given.article();
        ratings.rate(few, 4, 1);
        PublishedArticle liked = given.article();
        ratings.imported(liked, 5, 7);
        PublishedArticle better = given.article();
        ratings.rate(better, 9, 1);
        PublishedArticle next = given.revised(better, LocalDate.parse("2026-02-01"));
        ratings.rate(next, 5, 3);
        PublishedArticle notYet = given.article();
        ratings.rate(notYet, 9, 1);
        given.revised(notYet, LocalDate.parse("2026-02-01"));
        List<Long> mine = List.of(low.id(), lower.id(), few.id(), liked.id(), better.id(), notYet.id());

        List<Long> found = lowest.lowestFirst(5, ALL).stream()
                .map(LowestRatings.Rated::article)
                .filter(mine::contains)
                .toList();

        assertThat(found).containsExactly(lower.id(), low.id(), better.id(), liked.id());
    }

    @Test
    void the_lowest_page_says_why_and_is_counted_once_a_minute() {
        ratings.imported(article, 1, 100_000);
        ratings.rateLow(article, WhyNotHelpful.WRONG);
        ratings.rateLow(article, WhyNotHelpful.HARD);
        ratings.rateLow(article, WhyNotHelpful.WRONG);
        var pages = new LowRatedPages(lowest, summaries, explained, clock);

        LowRatedPage page = pages.lowestFirst().get(0);

        assertThat(page.article()).isEqualTo(article.id());
        assertThat(page.told()).containsExactly(new Told(WhyNotHelpful.WRONG, 2), new Told(WhyNotHelpful.HARD, 1));
        assertThat(page.rating().current().summary().count()).isEqualTo(100_003);
        assertThat(LowRatedPages.chart(List.of(page)).rows()).containsExactly(new Row(article.title(), List.of("1.0")));
        ratings.rateLow(article, WhyNotHelpful.HARD);
        clock.move(Duration.ofSeconds(59));
        assertThat(pages.lowestFirst().get(0)).isSameAs(page);
        clock.move(Duration.ofSeconds(1));
        assertThat(pages.lowestFirst().get(0).rating().current().summary().count())
                .isEqualTo(100_004);
        ratings.imported(article, 1, 0);
    }

    @Test
    void a_page_was_rated_edition_by_edition_and_month_by_month() {
        ratings.imported(article, 5, 1);
        clock.moveTo(Instant.parse("2043-01-31T23:59:59.999999Z"));
        ratings.rate(article, 5, 2);
        ratings.rate(article, "who takes it back", 1);
        clock.move(Duration.ofNanos(1_000));
        ratings.rate(article, 1, 5);
        ratings.takeBack(article, "who takes it back");
        PublishedArticle next = given.revised(article, LocalDate.parse("2043-02-10"));
        ratings.rate(next, 4, 4);
        ratings.rate(next, "who changes it", 1);
        ratings.rate(next, "who changes it", 5);
        clock.moveTo(Instant.parse("2043-03-01T12:00:00Z"));

        RatedPage page = ratedPages.of(article.id()).orElseThrow();

        assertThat(page.editions().rows())
                .containsExactly(
                        new Row("1 June 2010", List.of("2.9", "7")), new Row("10 February 2043", List.of("4.2", "5")));
        assertThat(page.months().rows())
                .hasSize(13)
                .startsWith(new Row("April 2042", List.of("too few ratings", "0")))
                .endsWith(
                        new Row("January 2043, edition of 1 June 2010", List.of("2.0", "5")),
                        new Row("February 2043, edition of 1 June 2010", List.of("too few ratings", "1")),
                        new Row("February 2043, edition of 10 February 2043", List.of("4.2", "5")),
                        new Row("March 2043", List.of("too few ratings", "0")));
    }

    @Test
    void a_page_that_there_never_was_has_no_ratings_and_one_that_nobody_rated_has_empty_charts() {
        assertThat(ratedPages.of(Long.MAX_VALUE)).isEmpty();

        RatedPage page = ratedPages.of(article.id()).orElseThrow();

        assertThat(page.editions().isEmpty() && page.months().isEmpty()).isTrue();
    }

    private long post(int number) {
        return comments.posted(article, "It helped, said " + number);
    }

    /** Counted afresh. */
    private WeekCharts weeks() {
        return new WeekCharts(new WeeksInFigures(countedComments, countedDecisions, countedReports, clock).last(12));
    }

    private WeekInFigures lastWeek() {
        return weeks().weeks().get(11);
    }

    private List<String> outcomes() {
        return weeks().reports().rows().stream().map(row -> row.words().get(0)).toList();
    }
}
