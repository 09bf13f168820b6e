package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.healthpages.platform.PageNeeds.NOW;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.article.SampleArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AppealDeskPageTest extends CommentSlice {
    private static final long ADA = 3;
    private static final long GRACE = 4;

    private Comment comment;

    @BeforeEach
    void a_refused_comment() {
        comment = comment(CommentState.REFUSED);
        given(comments.hold(42)).willReturn(Optional.of(comment));
    }

    @Test
    void open_appeals_stand_at_the_desk_with_the_decision_and_what_is_said_against_it() {
        given(openAppeals.count()).willReturn(2L);
        given(openAppeals.oldestFirst(any())).willReturn(List.of(open(7, GRACE, "grace"), open(8, ADA, "ada")));

        Document page = page();

        assertThat(page.select(".desk-nav a[href=/desk/appeals]").text()).isEqualTo("Appeals 2");
        assertThat(page.select(".desk-nav a[href=/desk/appeals]").attr("aria-current"))
                .isEqualTo("page");
        assertThat(page.select("#appeal-7").text())
                .contains("They helped me", "grace, 18 September 2016", Reason.ADVERTISING.text(), "It is no advert.");
        assertThat(page.select("#appeal-7 form").eachAttr("action"))
                .containsExactly("/desk/appeals/7/reversal", "/desk/appeals/7/upholding");
        assertThat(page.select("#appeal-7 input[name=_csrf]")).hasSize(2);
        assertThat(page.select("#appeal-7 input[name=version]").eachAttr("value"))
                .containsExactly("1", "1");
    }

    @Test
    void who_made_the_decision_reads_why_they_cannot_decide() {
        given(openAppeals.oldestFirst(any())).willReturn(List.of(open(8, ADA, "ada")));

        Document page = page();

        assertThat(page.select("#appeal-8").text())
                .contains("You made this decision. So somebody else must decide the appeal.");
        assertThat(page.select("#appeal-8 form")).isEmpty();
    }

    @Test
    void where_no_appeal_is_open_the_desk_says_so() {
        assertThat(page().select("main .empty").text()).isEqualTo("No appeal is open.");
    }

    @ParameterizedTest
    @CsvSource({"upholding, REFUSED, UPHELD", "reversal, PUBLISHED, REVERSED"})
    void an_appeal_against_somebody_elses_decision_is_decided(String act, CommentState to, Act written) {
        Appeal appeal = against(GRACE);

        MvcTestResult answer = browser.perform(act(act, "1"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/appeals");
        assertThat(comment.state()).isEqualTo(to);
        assertThat(appeal.outcome()).hasToString(written.name());
        verify(logbook).log(7, 42, written, null, ADA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upholding", "reversal"})
    void ones_own_decision_is_not_decided_on_appeal_and_the_desk_says_why(String act) {
        Appeal appeal = against(ADA);

        MvcTestResult answer = browser.perform(act(act, "1"));

        assertThat(answer).hasStatus(403);
        assertThat(Html.of(answer).select("main").text())
                .contains("You made this decision yourself", "Somebody else must decide");
        assertThat(appeal.isOpen()).isTrue();
        nothingWasWritten();
    }

    @ParameterizedTest
    @CsvSource({"upholding, " + GRACE, "reversal, " + ADA})
    void who_is_a_moment_too_late_learns_who_decided_and_when(String act, long firstEditor) {
        against(firstEditor).uphold(9, NOW);
        given(deskComments.withId(42)).willReturn(Optional.of(onTheDesk()));
        given(decisions.lastOn(42)).willReturn(Optional.of(new PastDecision(9, 7, 42L, Act.UPHELD, null, "lin", NOW)));

        MvcTestResult answer = browser.perform(act(act, ""));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("main").text())
                .contains("was turned down again on appeal by lin on 19 September 2016, 10:30");
        nothingWasWritten();
    }

    @Test
    void an_appeal_that_is_not_there_is_not_found() {
        assertThat(browser.perform(act("reversal", "1"))).hasStatus(404);
    }

    @Test
    void who_only_writes_articles_decides_no_appeal() {
        against(GRACE);

        assertThat(browser.perform(browser.get().uri("/desk/appeals").with(aWriter())))
                .hasStatus(403);
        assertThat(browser.perform(browser.post()
                        .uri("/desk/appeals/7/reversal")
                        .with(aWriter())
                        .with(csrf())
                        .param("version", "1")))
                .hasStatus(403);
        nothingWasWritten();
    }

    private Appeal against(long firstEditor) {
        Appeal appeal = new Appeal(7, 42, firstEditor, "It is no advert.", NOW);
        given(appeals.commentOf(7)).willReturn(Optional.of(42L));
        given(appeals.findById(7)).willReturn(Optional.of(appeal));
        return appeal;
    }

    private static OpenAppeal open(long decision, long firstEditor, String name) {
        return new OpenAppeal(
                decision,
                42,
                1,
                "A reader",
                "They helped me",
                SampleArticles.EXERCISES,
                "Exercises",
                Act.REFUSED,
                "ADVERTISING",
                SAID,
                firstEditor,
                name,
                "It is no advert.",
                NOW);
    }

    private DeskComment onTheDesk() {
        return new DeskComment(
                42,
                7,
                comment.state(),
                1,
                9,
                "A reader",
                "They helped me",
                SAID,
                false,
                SampleArticles.EXERCISES,
                "Exercises");
    }

    private Document page() {
        MvcTestResult answer =
                browser.perform(browser.get().uri("/desk/appeals").with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }

    private MockMvcRequestBuilder act(String act, String version) {
        return browser.post()
                .uri("/desk/appeals/7/" + act)
                .with(ada())
                .with(csrf())
                .param("version", version);
    }

    private void nothingWasWritten() {
        verify(logbook, never()).log(anyLong(), anyLong(), any(), any(), any());
        verify(pages, never()).with(any(Comment.class));
    }
}
