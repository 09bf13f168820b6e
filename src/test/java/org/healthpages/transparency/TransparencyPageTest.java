package org.healthpages.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.report.CountedReports;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(TransparencyController.class)
class TransparencyPageTest {
    private static final MonthInFigures MARCH = MonthInFigures.of(
            YearMonth.of(2026, 3),
            new Counts(
                    1_200,
                    List.of(
                            new CountedDecisions.Count(Act.PUBLISHED, null, 900),
                            new CountedDecisions.Count(Act.REFUSED, "ADVERTISING", 8),
                            new CountedDecisions.Count(Act.REFUSED, "OFFENSIVE", 1),
                            new CountedDecisions.Count(Act.REMOVED, "ADVERTISING", 2),
                            new CountedDecisions.Count(Act.APPEALED, null, 3),
                            new CountedDecisions.Count(Act.UPHELD, null, 2),
                            new CountedDecisions.Count(Act.REVERSED, null, 1)),
                    List.of(new CountedReports.Count(Act.KEPT, 4), new CountedReports.Count(Act.REMOVED, 2)),
                    1),
            Duration.ofMinutes(330));
    private static final MonthInFigures FEBRUARY =
            MonthInFigures.of(YearMonth.of(2026, 2), new Counts(300, List.of(), List.of(), 0), null);

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    MonthsInFigures months;

    @Test
    void before_anything_happened_the_page_says_so() {
        Document page = page();

        assertThat(page.select("main").text())
                .contains("Nobody has posted a comment yet, and nothing has been decided.");
        assertThat(page.select("table, svg.chart, a[href$=csv]")).isEmpty();
    }

    @Test
    void one_month_is_said_to_be_the_first() {
        given(months.latest(anyInt())).willReturn(List.of(FEBRUARY));

        assertThat(page().select("main").text()).contains("This page shows the first month, which is not over yet.");
    }

    @Test
    void every_chart_has_a_name_direct_labels_and_a_table_behind_it() {
        given(months.latest(anyInt())).willReturn(List.of(MARCH, FEBRUARY));

        Document page = page();

        assertThat(page.select("svg[role=img]")).hasSize(5).allSatisfy(chart -> {
            assertThat(page.select("#" + chart.attr("aria-labelledby")).text()).isNotBlank();
            assertThat(chart.select("text")).hasSize(2);
            assertThat(chart.closest("section").select("table tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        });
        assertThat(page.select("svg text").eachText()).contains("March 2026: 1200", "February 2026: 300");
        assertThat(page.select("svg").get(1).select(".bar").eachAttr("width")).containsExactly("100%", "25%");
        assertThat(page.select("svg").get(1).attr("height")).isEqualTo("6em");
    }

    @Test
    void the_tables_tell_every_figure() {
        given(months.latest(anyInt())).willReturn(List.of(MARCH, FEBRUARY));

        Document page = page();

        assertThat(page.select("table").get(0).select("tr").eachText())
                .containsExactly(
                        "Month Posted Published Refused Removed Restored Withdrawn",
                        "March 2026 1,200 900 9 2 0 0",
                        "February 2026 300 0 0 0 0 0");
        assertThat(page.select("table").get(1).select("tbody tr").first().text())
                .isEqualTo("March 2026 2 4 0 1");
        assertThat(page.select("table").get(2).text())
                .contains(
                        "Month Received Decision stands Decision reversed", "March 2026 3 2 1", "February 2026 0 0 0");
        assertThat(page.select("table").get(3).select("tbody tr").eachText())
                .containsExactly(
                        "March 2026 It advertises a product, a service or a website. 10",
                        "March 2026 Rules given fewer than five times, together 1",
                        "February 2026 None 0");
        assertThat(page.select("table").get(4).select("tbody tr").eachText())
                .containsExactly("March 2026 5 hours", "February 2026 too few to tell");
    }

    @Test
    void the_file_holds_the_same_figures() {
        given(months.all()).willReturn(List.of(MARCH, FEBRUARY));

        MvcTestResult answer = browser.get().uri("/transparency.csv").exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8;header=present")
                .hasHeader("Content-Disposition", "attachment; filename=\"transparency.csv\"");
        assertThat(answer)
                .bodyText()
                .startsWith("month,figure,number\r\n2026-03,Comments: Posted,1200\r\n")
                .contains(
                        "2026-03,\"Refused or removed: It advertises a product, a service or a website.\",10\r\n",
                        "2026-03,\"Typical wait for a decision, in minutes\",330\r\n",
                        "2026-03,\"Refused or removed: Rules given fewer than five times, together\",1\r\n",
                        "2026-02,Reports: Report withdrawn,0\r\n")
                .doesNotContain("2026-02,\"Typical")
                .matches("(?s)(?:[^\r\n]+\r\n)+");
    }

    @ParameterizedTest
    @CsvSource({
        "PT40S, less than a minute",
        "PT1M, 1 minute",
        "PT119M, 119 minutes",
        "PT2H, 2 hours",
        "PT47H, 47 hours",
        "PT49H, 2 days"
    })
    void a_wait_is_told_as_people_think_of_it(Duration wait, String words) {
        assertThat(MonthInFigures.of(YearMonth.of(2026, 3), new Counts(0, List.of(), List.of(), 0), wait)
                        .waitInWords())
                .isEqualTo(words);
    }

    @Test
    void every_page_leads_to_it() {
        assertThat(page().select("footer a").eachAttr("href")).contains("/transparency");
    }

    private Document page() {
        MvcTestResult answer = browser.get().uri("/transparency").exchange();
        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        return Html.of(answer);
    }
}
