package org.healthpages.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ada;
import static org.healthpages.article.SampleArticles.EXERCISES;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.healthpages.desk.Chart.Label;
import org.healthpages.desk.Chart.Series;
import org.healthpages.desk.Chart.Shape;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.rating.ArticleRating;
import org.healthpages.rating.EditionRating;
import org.healthpages.rating.ExplainedRatings.Told;
import org.healthpages.rating.RatingSummary;
import org.healthpages.rating.RatingSummary.Row;
import org.healthpages.rating.WhyNotHelpful;
import org.healthpages.report.CountedReports;
import org.healthpages.report.ReportedComments;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(DashboardController.class)
class DashboardPageTest {
    private static final Week FIRST = Week.of(LocalDate.parse("2026-01-05"));

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    CountsBacklog backlog;

    @MockitoBean
    WeeksInFigures weeks;

    @MockitoBean
    ReportedComments reported;

    @MockitoBean
    LowRatedPages lowRated;

    @MockitoBean
    RatedPages rated;

    @BeforeEach
    void nothingHasHappened() {
        given(backlog.now()).willReturn(new Backlog(List.of(0L, 0L, 0L, 0L), null));
        given(weeks.last(anyInt())).willReturn(quietWeeks(12));
    }

    private static List<WeekInFigures> quietWeeks(int many) {
        return IntStream.range(0, many)
                .mapToObj(place -> new WeekInFigures(FIRST.before(-place), 0, 0, null, null, List.of(), List.of(), 0))
                .toList();
    }

    @Test
    void on_a_new_site_every_part_says_in_words_that_there_is_nothing() {
        Document page = page("/desk/dashboard");

        assertThat(page.select("main .empty").eachText())
                .containsExactly(
                        "No comment waits.",
                        "In the last 12 weeks nobody posted a comment, and nothing was decided.",
                        "In the last 12 weeks no comment was decided for the first time.",
                        "In the last 12 weeks no comment was refused or removed.",
                        "In the last 12 weeks no report was decided or withdrawn.",
                        "No page has 5 ratings yet.",
                        "Once a page has 5 ratings, they are shown here.");
        assertThat(page.select("main svg, main table, main figure")).isEmpty();
    }

    @Test
    void every_picture_has_a_title_a_description_and_a_table_that_tells_the_same() {
        somethingHasHappened();

        Document page = page("/desk/dashboard");

        assertThat(page.select("main svg[role=img]")).hasSize(8).allSatisfy(picture -> {
            assertThat(picture.attr("aria-labelledby").split(" "))
                    .hasSize(2)
                    .allSatisfy(
                            id -> assertThat(picture.getElementById(id).text()).isNotBlank());
            assertThat(picture.selectFirst("title").text())
                    .isEqualTo(picture.closest("section").select("table caption").eachText().stream()
                            .filter(picture.selectFirst("title").text()::equals)
                            .findFirst()
                            .orElseThrow());
        });
        assertThat(page.select("[style], main style")).isEmpty();
        assertThat(page.select("main details table")).hasSize(8);
    }

    @Test
    void the_tables_tell_every_number() {
        somethingHasHappened();

        Document page = page("/desk/dashboard");

        assertThat(page.select("#waiting ~ p").text())
                .contains("Waiting: 6. The oldest has waited for 9 days.")
                .contains("Reported comments without a decision: 4");
        assertThat(rows(page, "backlog"))
                .containsExactly(
                        "Waiting for Comments",
                        "Less than a day 3",
                        "1 to 3 days 2",
                        "3 to 7 days 0",
                        "7 days or longer 1");
        assertThat(rows(page, "flow"))
                .hasSize(13)
                .startsWith("Week Came in Decided", "Week of 5 January 2026 0 0")
                .endsWith("Week of 23 March 2026 1,200 11");
        assertThat(rows(page, "times"))
                .startsWith("Week 90th percentile Median Decided")
                .endsWith("Week of 23 March 2026 2 days 90 minutes 11");
        assertThat(rows(page, "reasons"))
                .containsExactly(
                        "Rule Refused Removed",
                        "It is insulting, threatening or hateful. 0 2",
                        "It advertises a product, a service or a website. 8 1");
        assertThat(rows(page, "reports"))
                .containsExactly(
                        "Outcome Reports",
                        "Comment removed 2",
                        "Comment kept 5",
                        "Comment gone 4",
                        "Another decision 6",
                        "Report withdrawn 7");
        assertThat(page.select("#reasons svg .chart-words").eachText())
                .containsExactly("Offensive", "2", "Advertising", "9");
    }

    @Test
    void the_pages_with_the_lowest_rating_say_why_and_lead_to_their_text() {
        somethingHasHappened();

        Document page = page("/desk/dashboard");

        assertThat(page.select("section[aria-labelledby=lowest-rated] tbody tr").eachText())
                .containsExactly(
                        "Exercises <b> 1.5 1,000 It is out of date: 3 Something is wrong: 1 1 December 2008 See: Exercises <b>");
        assertThat(page.select("section[aria-labelledby=lowest-rated] tbody a").eachAttr("href"))
                .containsExactly("/desk/articles/7", "/desk/dashboard?article=7#over-time");
    }

    @Test
    void who_does_not_write_articles_is_led_to_the_page_itself() {
        somethingHasHappened();

        MvcTestResult answer = browser.get()
                .uri("/desk/dashboard")
                .with(user(new Editor(5, "mary", "", Set.of(Role.MODERATOR))))
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(Html.of(answer)
                        .select("section[aria-labelledby=lowest-rated] tbody a")
                        .eachAttr("href"))
                .startsWith("/back-pain/exercises");
        assertThat(Html.of(answer).select("a[href^=/desk/articles]")).isEmpty();
    }

    @Test
    void the_page_with_the_lowest_rating_is_shown_over_time_unless_another_one_is_asked_for() {
        somethingHasHappened();
        given(rated.of(9)).willReturn(Optional.of(ratedPage("Yoga")));

        assertThat(page("/desk/dashboard").select("#over-time + p").text()).isEqualTo("Exercises");
        Document page = page("/desk/dashboard?article=9");

        assertThat(page.select("#over-time + p").text()).isEqualTo("Yoga");
        assertThat(rows(page, "editions"))
                .containsExactly("Edition of Average Ratings", "1 June 2010 too few ratings 4", "2 June 2011 4.2 5");
        assertThat(page.select("#months p").text()).isEqualTo("Too few for a picture.");
        assertThat(page.select("#months svg")).isEmpty();
        assertThat(rows(page, "months"))
                .containsExactly("Month Average Ratings", "May 2026 too few ratings 2", "June 2026 too few ratings 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "yoga", "-1", "7 or 1", "1234567890123456789"})
    void an_article_that_there_is_not_is_not_found(String article) {
        assertThat(get("/desk/dashboard?article=" + article)).hasStatus(404);
    }

    @Test
    void it_is_for_editors_alone_and_the_menu_leads_to_it() {
        assertThat(browser.get().uri("/desk/dashboard")).hasStatus3xxRedirection();
        assertThat(page("/desk/dashboard").select(".desk-nav [aria-current]").eachAttr("href"))
                .containsExactly("/desk/dashboard");
    }

    private void somethingHasHappened() {
        given(backlog.now()).willReturn(new Backlog(List.of(3L, 2L, 0L, 1L), Duration.ofDays(9)));
        given(reported.count()).willReturn(4L);
        List<WeekInFigures> all = new ArrayList<>(quietWeeks(11));
        all.add(new WeekInFigures(
                FIRST.before(-11),
                1_200,
                11,
                Duration.ofMinutes(90),
                Duration.ofHours(50),
                List.of(
                        new CountedDecisions.Count(Act.PUBLISHED, null, 3),
                        new CountedDecisions.Count(Act.REFUSED, "ADVERTISING", 8),
                        new CountedDecisions.Count(Act.REMOVED, "ADVERTISING", 1),
                        new CountedDecisions.Count(Act.REMOVED, "OFFENSIVE", 2)),
                List.of(
                        new CountedReports.Count(Act.REMOVED, 2),
                        new CountedReports.Count(Act.KEPT, 5),
                        new CountedReports.Count(Act.WITHDRAWN, 3),
                        new CountedReports.Count(Act.EXPIRED, 1),
                        new CountedReports.Count(Act.PUBLISHED, 6)),
                7));
        given(weeks.last(12)).willReturn(all);
        var summary = new RatingSummary(List.of(new Row(2, 500, 50), new Row(1, 500, 50)));
        given(lowRated.lowestFirst())
                .willReturn(List.of(new LowRatedPage(
                        7,
                        EXERCISES,
                        "Exercises <b>",
                        new ArticleRating(new EditionRating(LocalDate.of(2008, 12, 1), null, summary), List.of()),
                        List.of(new Told(WhyNotHelpful.OUT_OF_DATE, 3), new Told(WhyNotHelpful.WRONG, 1)))));
        given(rated.of(7)).willReturn(Optional.of(drawnPage()));
    }

    private static RatedPage drawnPage() {
        Chart months = chart("months", "Month", Shape.LINES, List.of("May 2026", "June 2026"), List.of(2.0, 3.5), 9, 5);
        return new RatedPage(7, "/back-pain/exercises", "Exercises", editions(), months);
    }

    private static RatedPage ratedPage(String title) {
        Chart months = chart(
                "months", "Month", Shape.LINES, List.of("May 2026", "June 2026"), Arrays.asList(null, null), 2, 1);
        return new RatedPage(9, "/exercise/yoga", title, editions(), months);
    }

    private static Chart editions() {
        return chart(
                "editions",
                "Edition of",
                Shape.BARS,
                List.of("1 June 2010", "2 June 2011"),
                Arrays.asList(null, 4.2),
                4,
                5);
    }

    private static Chart chart(
            String id, String heading, Shape shape, List<String> labels, List<Double> averages, double... numbers) {
        return new Chart(
                id,
                "Averages by " + heading,
                heading,
                shape,
                Unit.STARS,
                labels.stream().map(Label::of).toList(),
                List.of(
                        new Series("Average", Unit.STARS, averages),
                        new Series(
                                "Ratings",
                                Unit.NUMBER,
                                Arrays.stream(numbers).boxed().toList())));
    }

    private static List<String> rows(Document page, String chart) {
        return page.select("#" + chart + " table tr").eachText();
    }

    private Document page(String path) {
        MvcTestResult answer = get(path);
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(ada()).exchange();
    }
}
