package org.healthpages.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ada;
import static org.healthpages.article.SampleArticles.EXERCISES;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.account.DeskNeeds;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.healthpages.article.PageStamps;
import org.healthpages.comment.CommentState;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

@Slice
@WebMvcTest(CorrectionDeskController.class)
@Import(SettlesCorrections.class)
class CorrectionDeskPageTest {
    private static final Instant SAID = Instant.parse("2016-07-12T20:00:00Z");
    private static final OpenCorrection OPEN = new OpenCorrection(
            42, 2, CommentState.PUBLISHED, "A reader", "Week <two> is wrong", SAID, 7, EXERCISES, "Exercises");
    private static final SettledCorrection SETTLED =
            new SettledCorrection(42, EXERCISES, "Exercises", Outcome.NOTHING_TO_CHANGE, "NICE says so", "grace", SAID);

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    OpenCorrections open;

    @MockitoBean
    SettledCorrections settled;

    @MockitoBean
    Settlements settlements;

    @MockitoBean
    PageStamps stamps;

    @MockitoBean
    PlatformTransactionManager transactions;

    @BeforeEach
    void a_correction_is_open() {
        given(open.in(42)).willReturn(Optional.of(OPEN));
        given(open.everIn(42)).willReturn(true);
    }

    @Test
    void a_desk_without_corrections_says_so() {
        Document page = page("/desk/corrections");

        assertThat(page.select("main .empty").eachText())
                .containsExactly("No correction is open.", "None has been settled yet.");
        assertThat(page.select(".desk-nav a[href=/desk/corrections] .count").text())
                .isEqualTo("0");
    }

    @Test
    void open_corrections_are_counted_on_every_page_of_the_desk_and_lead_to_their_settlement() {
        given(open.oldestFirst(any())).willReturn(List.of(OPEN));
        given(open.count()).willReturn(60L);

        Document page = page("/desk/corrections");

        assertThat(page.select(".desk-nav a[href=/desk/corrections]").text()).isEqualTo("Corrections 60");
        assertThat(page.select(".item-words").text())
                .contains("A reader", "Exercises", "12 July 2016, 21:00", "Week <two> is wrong", "published");
        assertThat(page.select(".item-acts a").attr("href")).isEqualTo("/desk/corrections/42");
        assertThat(page.text()).contains("The first 1 of 60");
    }

    @Test
    void what_was_settled_says_who_and_when_and_why() {
        given(settled.latestFirst(any())).willReturn(List.of(SETTLED));

        assertThat(page("/desk/corrections").select("tbody tr").text())
                .isEqualTo("12 July 2016, 21:00 grace Exercises There was nothing to change NICE says so Comment 42");
    }

    @Test
    void one_correction_is_shown_with_the_three_ways_to_settle_it() {
        Document page = page("/desk/corrections/42");

        assertThat(page.select(".comment").text()).contains("Week <two> is wrong");
        assertThat(page.select("main form").attr("action")).isEqualTo("/desk/corrections/42/settlement");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        assertThat(page.select("input[name=outcome]").eachAttr("value"))
                .containsExactly("CHANGED", "NOTHING_TO_CHANGE", "NOT_A_CORRECTION");
        assertThat(page.select("#note-hint").text()).contains("readers see this");
    }

    @ParameterizedTest
    @EnumSource
    void a_settlement_is_kept_and_changes_the_page_only_where_the_page_was_changed(Outcome outcome) {
        MvcTestResult answer =
                browser.perform(settle("2").param("outcome", outcome.name()).param("note", " The dose. "));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/corrections");
        var kept = org.mockito.ArgumentCaptor.forClass(Settlement.class);
        verify(settlements).saveAndFlush(kept.capture());
        assertThat(List.of("comment", "version", "article", "outcome", "note", "editor"))
                .extracting(field -> ReflectionTestUtils.getField(kept.getValue(), field))
                .containsExactly(42L, 2, 7L, outcome, "The dose.", DeskNeeds.ADA.id());
        verify(stamps, outcome == Outcome.CHANGED ? org.mockito.Mockito.times(1) : never())
                .move(7);
    }

    @ParameterizedTest
    @CsvSource({
        "'', A note, Choose what came of it, #outcome-CHANGED",
        "NONSENSE, A note, Choose what came of it, #outcome-CHANGED",
        "CHANGED, ' ', 'Say what was changed, or why nothing was', #note",
        "NOTHING_TO_CHANGE, '', 'Say what was changed, or why nothing was', #note",
    })
    void a_wrong_settlement_comes_back_with_what_was_typed(String outcome, String note, String message, String link) {
        MvcTestResult answer =
                browser.perform(settle("2").param("outcome", outcome).param("note", note));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").text()).isEqualTo(message);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo(link);
        assertThat(page.select("#note").text()).isEqualTo(note.strip());
        nothingWasKept();
    }

    @Test
    void a_note_is_not_cut() {
        Document page =
                Html.of(browser.perform(settle("2").param("outcome", "CHANGED").param("note", "n".repeat(501))));

        assertThat(page.select(".error-summary a").text()).isEqualTo("The note must have at most 500 characters");
        assertThat(page.select("#note").attr("aria-describedby")).isEqualTo("note-hint note-error");
        assertThat(page.select("#note").text()).hasSize(501);
    }

    @Test
    void who_is_a_moment_too_late_learns_who_settled_it_and_how() {
        given(open.in(42)).willReturn(Optional.empty());
        given(settled.in(42)).willReturn(Optional.of(SETTLED));

        MvcTestResult answer = browser.perform(settle(""));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("main").text())
                .contains("Somebody was faster", "grace", "12 July 2016, 21:00", "There was nothing to change");
        nothingWasKept();
    }

    @Test
    void of_two_who_settle_it_at_once_the_second_is_told_about_the_first() {
        given(open.in(42)).willReturn(Optional.of(OPEN), Optional.empty());
        given(settled.in(42)).willReturn(Optional.of(SETTLED));
        given(settlements.saveAndFlush(any())).willThrow(new DataIntegrityViolationException("twice"));

        MvcTestResult answer =
                browser.perform(settle("2").param("outcome", "CHANGED").param("note", "The dose"));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("main").text()).contains("grace");
    }

    @Test
    void what_its_writer_took_back_is_open_no_more() {
        given(open.in(42)).willReturn(Optional.empty());

        assertThat(browser.perform(settle("2"))).hasStatus(409);
        assertThat(page("/desk/corrections/42").select("main").text())
                .contains("The person who wrote it took it back.");
    }

    @ParameterizedTest
    @CsvSource({"1", "''", "nonsense"})
    void words_that_changed_since_they_were_read_are_read_again(String version) {
        MvcTestResult answer =
                browser.perform(settle(version).param("outcome", "CHANGED").param("note", "The dose"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(409);
        assertThat(page.text()).contains("The words have changed since you read them.", "Week <two> is wrong");
        assertThat(page.select("#note").text()).isEqualTo("The dose");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        nothingWasKept();
    }

    @Test
    void what_never_was_a_correction_is_not_found() {
        given(open.in(43)).willReturn(Optional.empty());

        assertThat(browser.perform(browser.get().uri("/desk/corrections/43").with(ada())))
                .hasStatus(404);
        assertThat(browser.perform(browser.post()
                        .uri("/desk/corrections/43/settlement")
                        .with(ada())
                        .with(csrf())))
                .hasStatus(404);
    }

    @Test
    void corrections_are_for_those_who_decide_about_comments_or_write_articles() {
        var reviewer = user(new Editor(5, "eve", "", Set.of(Role.CLINICAL_REVIEWER)));

        assertThat(browser.get()
                        .uri("/desk/corrections")
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/desk/sign-in");
        assertThat(browser.perform(browser.get().uri("/desk/corrections").with(reviewer)))
                .hasStatus(403);
        assertThat(browser.perform(browser.get().uri("/desk/corrections").with(DeskNeeds.aWriter())))
                .hasStatusOk();
    }

    private void nothingWasKept() {
        verify(settlements, never()).saveAndFlush(any());
        verify(stamps, never()).move(anyLong());
    }

    private MockMvcRequestBuilder settle(String version) {
        return browser.post()
                .uri("/desk/corrections/42/settlement")
                .with(ada())
                .with(csrf())
                .param("version", version);
    }

    private Document page(String address) {
        MvcTestResult answer = browser.perform(browser.get().uri(address).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
