package org.healthpages.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ADA;
import static org.healthpages.account.DeskNeeds.ada;
import static org.healthpages.article.SampleArticles.link;
import static org.healthpages.platform.PageNeeds.from;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.SampleArticles;
import org.healthpages.comment.CommentState;
import org.healthpages.comment.DecidesComments;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.MadeDecision;
import org.healthpages.comment.PublishedComment;
import org.healthpages.comment.PublishedComments;
import org.healthpages.comment.Seen;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.Secret;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest({ReportController.class, ReportReceiptController.class, ReportDeskController.class})
@Import(ReportReceipts.class)
class ReportPageTest {
    private static final Instant SAID = Instant.parse("2015-01-12T09:30:00Z");
    private static final String ADDRESS = "/comments/42/report";
    private static final String CODE = "report-" + "a".repeat(43);
    private static final Cookie READER = new Cookie("reader", "abcdefghijklmnopqrst-_");

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    PublishedComments comments;

    @MockitoBean
    PublishedArticles articles;

    @MockitoBean
    Reports reports;

    @MockitoBean
    ReportWithdrawals withdrawals;

    @MockitoBean
    WithdrawsReports withdraws;

    @MockitoBean
    FilesReports files;

    @MockitoBean
    PastDecisions decisions;

    @MockitoBean
    ReportedComments reported;

    @MockitoBean
    OpenReports openReports;

    @MockitoBean
    DecidesComments decides;

    @BeforeEach
    void a_comment_is_on_the_page() {
        given(comments.withId(42))
                .willReturn(Optional.of(new PublishedComment(
                        42, 7, 1, "A reader", "They helped", SAID, 11, LocalDate.of(2008, 12, 1))));
        given(articles.withId(7)).willReturn(Optional.of(link()));
        reported();
    }

    @Test
    void the_form_asks_what_is_wrong_and_shows_the_comment() {
        MvcTestResult answer = browser.get().uri(ADDRESS).exchange();

        Document page = Html.of(answer);
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store").doesNotContainHeader("Set-Cookie");
        assertThat(page.select("input[name=reason]").eachAttr("value"))
                .containsExactly(
                        "OFFENSIVE",
                        "IDENTIFIES",
                        "PRIVATE",
                        "DANGEROUS",
                        "AT_RISK",
                        "ADVERTISING",
                        "OFF_TOPIC",
                        "OTHER");
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.select(".quoted").text()).contains("A reader", "12 January 2015", "They helped");
        assertThat(page.select("main form").attr("action")).isEqualTo(ADDRESS);
        assertThat(page.select("input[name=key]").val()).hasSize(22);
    }

    @Test
    void the_form_does_not_show_what_is_being_checked() {
        given(comments.withId(42))
                .willReturn(
                        Optional.of(new PublishedComment(42, 7, 1, null, null, SAID, 11, LocalDate.of(2008, 12, 1))));

        Document page = Html.of(browser.get().uri(ADDRESS).exchange());

        assertThat(page.select(".quoted").text())
                .contains("A comment is being checked by our editors")
                .doesNotContain("A reader", "They helped");
    }

    @Test
    void a_report_leads_to_a_receipt_of_its_own() {
        MvcTestResult answer = browser.perform(report("OFFENSIVE"));

        assertThat(answer).hasStatus(303).containsHeader("Set-Cookie");
        assertThat(location(answer)).matches("/receipts/report-[A-Za-z0-9_-]{43}");
        verify(files)
                .file(
                        eq(new Report.Subject(42, 1)),
                        eq(ReportReason.OFFENSIVE),
                        eq("Words"),
                        anyString(),
                        any(),
                        any());
    }

    @Test
    void the_same_form_again_and_the_same_reader_again_lead_to_the_same_receipt() {
        String first = location(browser.perform(report("OFFENSIVE")));
        String pressedTwice = location(browser.perform(report("OFFENSIVE")));
        String ofAReader = location(browser.perform(report("OFFENSIVE").cookie(READER)));
        String later = location(browser.perform(browser.post()
                .uri(ADDRESS)
                .with(fromOurPage())
                .cookie(READER)
                .param("reason", "OFFENSIVE")
                .param("key", "another key")));

        assertThat(pressedTwice).isEqualTo(first);
        assertThat(later).isEqualTo(ofAReader).isNotEqualTo(first);
    }

    @Test
    void another_reason_or_another_version_of_the_words_is_another_report() {
        String first = location(browser.perform(report("OFFENSIVE").cookie(READER)));
        String otherReason = location(browser.perform(report("PRIVATE").cookie(READER)));
        given(comments.withId(42))
                .willReturn(Optional.of(new PublishedComment(
                        42, 7, 2, "A reader", "Other words", SAID, 11, LocalDate.of(2008, 12, 1))));
        String otherWords = location(browser.perform(report("OFFENSIVE").cookie(READER)));

        assertThat(List.of(first, otherReason, otherWords)).doesNotHaveDuplicates();
    }

    @Test
    void a_repeat_is_not_filed_again() {
        given(reports.existsByReceipt(anyString())).willReturn(true);

        assertThat(browser.perform(report("OFFENSIVE"))).hasStatus(303);

        verify(files, never()).file(any(), any(), any(), any(), any(), any());
    }

    @ParameterizedTest
    @CsvSource({"'', Words, #reason-OFFENSIVE", "NONSENSE, Words, #reason-OFFENSIVE", "OTHER, '', #details"})
    void a_report_without_a_reason_comes_back_with_its_words(String reason, String details, String link) {
        MvcTestResult answer = browser.perform(browser.post()
                .uri(ADDRESS)
                .with(fromOurPage())
                .param("reason", reason)
                .param("details", details)
                .param("key", "my key"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422).doesNotContainHeader("Set-Cookie");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.text()).contains("There is a problem");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly(link);
        assertThat(page.select(link)).hasSize(1);
        assertThat(page.select("#details").text()).isEqualTo(details);
        assertThat(page.select("input[checked]").eachAttr("value"))
                .isEqualTo(reason.equals("OTHER") ? List.of("OTHER") : List.of());
        assertThat(page.select("input[name=key]").val()).isEqualTo("my key");
        verify(files, never()).file(any(), any(), any(), any(), any(), any());
    }

    @Test
    void many_readers_behind_one_address_can_report_before_they_must_wait() {
        int reported = 0;
        MvcTestResult answer = browser.perform(report("OFFENSIVE").with(from("203.0.113.1")));
        while (answer.getResponse().getStatus() == 303 && reported++ < 100) {
            answer = browser.perform(report("OFFENSIVE").with(from("203.0.113.1")));
        }

        assertThat(reported).isBetween(20, 99);
        assertThat(answer).hasStatus(429).containsHeader("Retry-After");
    }

    @Test
    void another_site_reports_nothing() {
        assertThat(browser.perform(browser.post()
                        .uri(ADDRESS)
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("reason", "OFFENSIVE")))
                .hasStatus(403);
        verify(files, never()).file(any(), any(), any(), any(), any(), any());
    }

    @Test
    void what_is_not_on_the_page_cannot_be_reported() {
        assertThat(browser.get().uri("/comments/43/report")).hasStatus(404);
        assertThat(browser.perform(browser.post()
                        .uri("/comments/43/report")
                        .with(fromOurPage())
                        .param("reason", "OFFENSIVE")))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        ", , Thank you we have it.",
        "REMOVED, REMOVED, An editor took the comment off the page.",
        "REMOVED, RESTORED, The comment is on the page again.",
        "KEPT, KEPT, An editor looked at the comment and kept it.",
        "KEPT, REMOVED, The first time an editor looked it was kept.",
        "KEPT, WITHDRAWN, It left the page later.",
        "WITHDRAWN, WITHDRAWN, The comment is gone.",
        "REMOVED, REVERSED, The comment is on the page again.",
        "KEPT, UPHELD, The first time an editor looked it was kept.",
        "EXPIRED, EXPIRED, The comment is gone."
    })
    void a_receipt_says_what_came_of_the_report_and_nothing_about_the_writer(Act act, Act now, String sentence) {
        received(ReportReason.OFFENSIVE);
        decided(act, now);

        MvcTestResult answer = browser.get().uri("/receipts/" + CODE).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader("Referrer-Policy", "same-origin");
        Document page = Html.of(answer);
        assertThat(page.text().replace(",", ""))
                .contains(sentence)
                .doesNotContain("grace", "A reader", "who wrote", "writer");
        assertThat(page.select("#address").text()).isEqualTo("http://localhost:8080/receipts/" + CODE);
        assertThat(page.select("a[href$=withdrawal]")).hasSize(act == null ? 1 : 0);
    }

    @Test
    void a_report_is_withdrawn_after_a_question_and_the_receipt_says_so() {
        received(ReportReason.OFFENSIVE);

        MvcTestResult question =
                browser.get().uri("/receipts/" + CODE + "/withdrawal").exchange();
        assertThat(question).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(Html.of(question).select("main form").attr("action")).isEqualTo("/receipts/" + CODE + "/withdrawal");

        MvcTestResult answer = browser.perform(
                browser.post().uri("/receipts/" + CODE + "/withdrawal").with(fromOurPage()));
        assertThat(location(answer)).isEqualTo("/receipts/" + CODE);
        verify(withdraws).withdraw(CODE);
    }

    @Test
    void withdrawing_again_or_too_late_leads_to_the_receipt_and_changes_nothing() {
        received(ReportReason.OFFENSIVE);
        given(withdrawals.existsById(0)).willReturn(true);
        String withdrawal = "/receipts/" + CODE + "/withdrawal";

        assertThat(Html.of(browser.get().uri("/receipts/" + CODE).exchange()).text())
                .contains("You withdrew your report.");
        assertThat(location(browser.get().uri(withdrawal).exchange())).isEqualTo("/receipts/" + CODE);
        assertThat(location(browser.perform(browser.post().uri(withdrawal).with(fromOurPage()))))
                .isEqualTo("/receipts/" + CODE);

        given(withdrawals.existsById(0)).willReturn(false);
        decided(Act.KEPT, Act.KEPT);
        assertThat(location(browser.perform(browser.post().uri(withdrawal).with(fromOurPage()))))
                .isEqualTo("/receipts/" + CODE);
        verify(withdraws, never()).withdraw(any());
    }

    @Test
    void another_site_withdraws_nothing() {
        received(ReportReason.OFFENSIVE);

        assertThat(browser.perform(
                        browser.post().uri("/receipts/" + CODE + "/withdrawal").header("Sec-Fetch-Site", "cross-site")))
                .hasStatus(403);
        verify(withdraws, never()).withdraw(any());
    }

    @Test
    void who_fears_for_somebody_sees_what_to_do_now() {
        received(ReportReason.AT_RISK);

        Document page = Html.of(browser.get().uri("/receipts/" + CODE).exchange());

        assertThat(page.text()).contains("Your report is at the top of the editors' list", "999", "116 123");
    }

    @Test
    void a_reader_takes_away_what_they_reported_and_what_came_of_it_and_nothing_of_the_comment() throws Exception {
        received(ReportReason.OFFENSIVE);
        given(decisions.after(eq(42L), eq(5L), any()))
                .willReturn(List.of(new PastDecision(1, 7, 42L, Act.REMOVED, "OFFENSIVE", "ada", SAID)));

        MvcTestResult answer = browser.get().uri("/receipts/" + CODE + "/data").exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/json")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Content-Disposition", "attachment; filename=\"healthpages-report-on-comment-42.json\"");
        assertThat(answer.getResponse().getContentAsString())
                .contains(ReportReason.OFFENSIVE.text(), "\"outcome\":\"removed\"")
                .doesNotContain("ada");
        verify(comments, never()).withId(anyLong());
    }

    @Test
    void a_receipt_that_nobody_was_given_leads_nowhere() {
        assertThat(browser.get().uri("/receipts/" + CODE + "/data")).hasStatus(404);
        assertThat(browser.get().uri("/receipts/" + CODE)).hasStatus(404);
        assertThat(browser.get().uri("/receipts/report-short")).hasStatus(404);
    }

    @Test
    void the_desk_shows_reports_with_the_comment_in_its_context() {
        reported(CommentState.HIDDEN);

        Document page =
                Html.of(browser.perform(browser.get().uri("/desk/reports").with(ada())));

        assertThat(page.select(".queue .item").text())
                .contains(
                        "Somebody may be at risk: read this first",
                        "Many reports from one place within an hour. They hide nothing by themselves",
                        "They helped",
                        "21 reports",
                        "<b>Look</b>",
                        "(the reader withdrew it)",
                        "And 20 more.",
                        "hidden");
        assertThat(page.select(".queue form").eachAttr("action"))
                .containsExactly("/desk/comments/42/keeping", "/desk/comments/42/removal");
        assertThat(page.select(".queue input[name=version]").eachAttr("value")).containsExactly("3", "3");
    }

    /** Somebody reported it while it was on the page for a moment. */
    @Test
    void what_waits_again_is_decided_on_its_own_page() {
        reported(CommentState.WAITING);

        Document page =
                Html.of(browser.perform(browser.get().uri("/desk/reports").with(ada())));

        assertThat(page.select(".queue form")).isEmpty();
        assertThat(page.select(".item-acts a[href=/desk/comments/42]").text()).isEqualTo("Decide about comment 42");
    }

    @Test
    void without_reports_the_desk_says_so() {
        assertThat(Html.of(browser.perform(browser.get().uri("/desk/reports").with(ada())))
                        .text())
                .contains("No report is open.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "two", "2"})
    void there_is_nothing_beyond_the_last_page_of_reports(String page) {
        assertThat(browser.perform(
                        browser.get().uri("/desk/reports?page=" + page).with(ada())))
                .hasStatus(404);
    }

    @Test
    void an_editor_keeps_a_reported_comment() {
        given(decides.keep(eq(42L), any(), any(), any())).willReturn(new MadeDecision(42, 7));

        MvcTestResult answer = browser.perform(browser.post()
                .uri("/desk/comments/42/keeping")
                .with(ada())
                .with(csrf())
                .param("version", "3"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk");
        verify(decides).keep(eq(42L), eq(Seen.version("3")), eq(ADA), any());
    }

    @Test
    void nobody_else_keeps_anything() {
        assertThat(browser.perform(
                        browser.post().uri("/desk/comments/42/keeping").with(ada())))
                .hasStatus(403);
        assertThat(browser.perform(browser.get().uri("/desk/reports"))
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/desk/sign-in");
        verify(decides, never()).keep(anyLong(), any(), any(), any());
    }

    private void reported(CommentState state) {
        reported(new ReportedComment(
                new DeskComment(
                        42,
                        7,
                        state,
                        3,
                        0,
                        "A reader",
                        "They helped",
                        SAID,
                        false,
                        SampleArticles.EXERCISES,
                        "Exercises"),
                21,
                true,
                true,
                List.of(new OpenReport(42, ReportReason.AT_RISK, "<b>Look</b>", SAID, true)),
                List.of()));
    }

    private void reported(ReportedComment... comments) {
        given(reported.urgentFirst(anyInt())).willReturn(new PageImpl<>(List.of(comments)));
    }

    private void decided(Act first, Act last) {
        given(decisions.after(eq(42L), eq(5L), any()))
                .willReturn(
                        first == null ? List.of() : List.of(new PastDecision(6, 7, 42L, first, null, "grace", SAID)));
        given(decisions.lastOn(42))
                .willReturn(
                        Optional.ofNullable(last).map(act -> new PastDecision(7, 7, 42L, act, null, "grace", SAID)));
    }

    private void received(ReportReason reason) {
        var reporter = new Report.Reporter("reader", "address key", LocalDate.EPOCH);
        given(reports.findByReceipt(Secret.sha256(CODE)))
                .willReturn(Optional.of(
                        new Report(new Report.Subject(42, 1), reason, "", reporter, 5, Secret.sha256(CODE), SAID)));
    }

    private MockMvcRequestBuilder report(String reason) {
        return browser.post()
                .uri(ADDRESS)
                .with(fromOurPage())
                .param("reason", reason)
                .param("details", "Words")
                .param("key", "key");
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }
}
