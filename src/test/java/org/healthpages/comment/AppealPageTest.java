package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.platform.PageNeeds.NOW;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.platform.Secret;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a writer is told about a decision against their comment, and how they appeal. */
class AppealPageTest extends CommentSlice {
    private static final String CODE = "Abc-_".repeat(8) + "123";
    private static final String RECEIPT = "/receipts/" + CODE;
    private static final PastDecision REFUSED =
            new PastDecision(7, 7, 42L, Act.REFUSED, "ADVERTISING", "ada", NOW.minus(Duration.ofDays(1)));

    @Test
    void a_statement_tells_the_rule_its_meaning_the_decision_and_how_to_appeal_and_not_who_decided() {
        refused();

        Document page = receipt();

        assertThat(page.select("section.statement").text())
                .contains(
                        "Why we did not publish it",
                        Reason.ADVERTISING.text(),
                        Reason.ADVERTISING.meaning(),
                        "on 18 September 2016, 10:30 one of our editors refused your comment.",
                        "A person read it and decided, not a program.",
                        "You can appeal once, until the end of 16 October 2016.",
                        "An editor who did not make this decision");
        assertThat(page.select("section.statement a[href$=/appeal]").attr("href"))
                .isEqualTo(RECEIPT + "/appeal");
        assertThat(page.text()).doesNotContain("ada");
    }

    @Test
    void a_removal_is_told_as_one() {
        there(CommentState.REMOVED);
        decided(new PastDecision(7, 7, 42L, Act.REMOVED, "COULD_HARM", "ada", NOW));

        assertThat(receipt().select("section.statement").text())
                .contains("Why we took it off the page", "removed your comment from the page", "could do harm");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_says_what_it_means(Reason rule) {
        assertThat(rule.meaning()).hasSizeGreaterThan(30).endsWith(".").isNotEqualTo(rule.text());
    }

    @Test
    void once_the_time_is_over_nobody_is_led_to_an_appeal() {
        refused();
        decided(new PastDecision(7, 7, 42L, Act.REFUSED, "ADVERTISING", "ada", NOW.minus(Duration.ofDays(29))));

        Document page = receipt();

        assertThat(page.select("section.statement").text()).contains("You could appeal until 18 September 2016.");
        assertThat(page.select("a[href$=/appeal]")).isEmpty();
        assertThat(browser.get().uri(RECEIPT + "/appeal")).hasStatus(303).hasHeader("Location", RECEIPT);
        assertThat(browser.perform(appeal("It is no advert."))).hasStatus(409);
        nothingWasWritten();
    }

    @Test
    void an_appeal_is_sent_once_and_leads_back_to_the_receipt() {
        refused();

        Document form = Html.of(browser.get().uri(RECEIPT + "/appeal").exchange());
        MvcTestResult answer = browser.perform(appeal("  It is\r\nno advert. "));

        assertThat(form.select("form[method=post]").attr("action")).isEqualTo(RECEIPT + "/appeal");
        assertThat(form.text()).contains("They helped me", Reason.ADVERTISING.text(), "116 123");
        assertThat(answer).hasStatus(303).hasHeader("Location", RECEIPT).hasHeader("Cache-Control", "no-store");
        ArgumentCaptor<Appeal> appeal = ArgumentCaptor.forClass(Appeal.class);
        verify(appeals).saveAndFlush(appeal.capture());
        assertThat(appeal.getValue().body()).isEqualTo("It is\nno advert.");
        assertThat(appeal.getValue().decision()).isEqualTo(7);
        assertThat(appeal.getValue().firstEditor()).isEqualTo(3);
        verify(logbook).log(eq(7L), eq(42L), eq(Act.APPEALED), isNull(), isNull());
    }

    @ParameterizedTest
    @CsvSource({"0, Say why you think the decision is wrong", "1001, Your appeal must have at most 1"})
    void a_wrong_appeal_keeps_every_word(int length, String message) {
        refused();
        String words = "w".repeat(length);

        MvcTestResult answer = browser.perform(appeal(words));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).title()).startsWith("Error: ");
        assertThat(Html.of(answer).select(".error-summary").text()).contains(message);
        assertThat(Html.of(answer).select("#body").text()).isEqualTo(words);
        nothingWasWritten();
    }

    @Test
    void a_thousand_characters_are_not_too_many_and_wrong_ones_cost_nothing() {
        refused();
        for (int i = 0; i < 50; i++) {
            assertThat(browser.perform(appeal("").with(org.healthpages.platform.PageNeeds.from("192.0.2.77"))))
                    .hasStatus(422);
        }

        assertThat(browser.perform(
                        appeal("w".repeat(1_000)).with(org.healthpages.platform.PageNeeds.from("192.0.2.77"))))
                .hasStatus(303);
    }

    @Test
    void the_same_appeal_again_is_the_first_again_and_another_one_is_given_back() {
        refused();
        appealed();

        assertThat(browser.perform(appeal("It is no advert."))).hasStatus(303).hasHeader("Location", RECEIPT);
        MvcTestResult second = browser.perform(appeal("Really, it is none."));

        assertThat(second).hasStatus(409);
        assertThat(Html.of(second).select("textarea").text()).isEqualTo("Really, it is none.");
        assertThat(browser.get().uri(RECEIPT + "/appeal")).hasStatus(303);
        verify(appeals, never()).saveAndFlush(any());
        nothingWasWritten();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFUSED", "REMOVED"})
    void what_is_not_down_is_not_appealed_against(CommentState state) {
        there(state);
        decided(REFUSED);

        assertThat(browser.get().uri(RECEIPT + "/appeal")).hasStatus(303).hasHeader("Location", RECEIPT);
        assertThat(browser.perform(appeal("It is no advert."))).hasStatus(409);
        nothingWasWritten();
    }

    @Test
    void an_open_appeal_says_who_decides_and_waits_where_there_is_nobody() {
        refused();
        appealed();

        given(moderators.countBesides(3)).willReturn(1L);
        assertThat(receipt().select("section.statement").text())
                .contains("Your appeal It is no advert.", "It is open. An editor who did not make the decision");
        given(moderators.countBesides(3)).willReturn(0L);
        assertThat(receipt().select("section.statement").text())
                .contains("It waits.", "At the moment we have no other editor.");
    }

    @Test
    void a_receipt_tells_how_an_appeal_ended() {
        refused();
        Appeal appeal = appealed();
        appeal.uphold(4, NOW);

        assertThat(receipt().select("section.statement").text())
                .contains("The decision stands. On 19 September 2016 another editor", "There is no second appeal.");
    }

    @Test
    void a_reversal_is_added_to_the_first_statement_and_does_not_replace_it() {
        there(CommentState.PUBLISHED);
        Appeal appeal = appealed();
        appeal.reverse(4, NOW);
        decided(new PastDecision(9, 7, 42L, Act.REVERSED, null, "grace", NOW), REFUSED);

        Document page = receipt();

        assertThat(page.select(".panel").text()).contains("It is published.");
        assertThat(page.select("section.statement").text())
                .contains("Why we did not publish it", Reason.ADVERTISING.text(), "The decision was taken back.")
                .doesNotContain("grace");
    }

    @Test
    void a_comment_that_was_put_back_without_an_appeal_says_so_too() {
        there(CommentState.PUBLISHED);
        decided(new PastDecision(9, 7, 42L, Act.RESTORED, null, "ada", NOW), REFUSED);

        assertThat(receipt().select("section.statement").text())
                .contains("on 19 September 2016 an editor put your comment back on the page.");
    }

    @Test
    void an_erased_comment_keeps_its_statement_without_any_of_its_words() {
        there(CommentState.ERASED);
        appealed().erase(NOW);
        decided(new PastDecision(9, 7, 42L, Act.ERASED, null, null, NOW), REFUSED);

        Document page = receipt();

        assertThat(page.select("section.statement").text())
                .contains(Reason.ADVERTISING.text(), "It ended without a decision, because the words were erased.");
        assertThat(page.text()).doesNotContain("They helped me", "It is no advert");
    }

    @Test
    void another_site_appeals_for_nobody() {
        refused();

        assertThat(browser.post()
                        .uri(RECEIPT + "/appeal")
                        .header("Origin", "https://evil.example")
                        .contentType("application/x-www-form-urlencoded")
                        .param("body", "It is no advert."))
                .hasStatus(403);
        nothingWasWritten();
    }

    private void refused() {
        there(CommentState.REFUSED);
        decided(REFUSED);
    }

    private void there(CommentState state) {
        Comment comment = comment(state);
        given(comments.withReceipt(Secret.sha256(CODE))).willReturn(Optional.of(42L));
        given(comments.findById(42)).willReturn(Optional.of(comment));
        given(comments.hold(42)).willReturn(Optional.of(comment));
        given(decisions.editorOf(7)).willReturn(Optional.of(3L));
        given(appeals.findByComment(42)).willReturn(List.of());
    }

    private void decided(PastDecision... latestFirst) {
        List<PastDecision> all = new ArrayList<>(List.of(latestFirst));
        given(decisions.standingOn(42)).willReturn(all);
        given(decisions.lastAgainst(42))
                .willReturn(
                        all.stream().filter(PastDecision::isAgainstTheComment).findFirst());
        given(decisions.lastOn(42)).willReturn(Optional.of(all.get(0)));
    }

    private Appeal appealed() {
        Appeal appeal = new Appeal(7, 42, 3, "It is no advert.", NOW);
        given(appeals.findByComment(42)).willReturn(List.of(appeal));
        given(appeals.findById(7)).willReturn(Optional.of(appeal));
        return appeal;
    }

    private Document receipt() {
        return Html.of(browser.get().uri(RECEIPT).exchange());
    }

    private MockMvcRequestBuilder appeal(String body) {
        return browser.post().uri(RECEIPT + "/appeal").with(fromOurPage()).param("body", body);
    }

    private void nothingWasWritten() {
        verify(logbook, never()).log(anyLong(), anyLong(), any(), any(), any());
    }
}
