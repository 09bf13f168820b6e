package org.healthpages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ADA;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.healthpages.platform.PageNeeds.from;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.MovableClock;
import org.healthpages.Slice;
import org.healthpages.mail.TellsDesk;
import org.healthpages.platform.PageNeeds;
import org.healthpages.platform.Secret;
import org.healthpages.screening.Screening;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest({ContactController.class, MessageReceiptController.class, MessageDeskController.class})
@Import({TakesMessages.class, AddsMessages.class, DueTimes.class, BankHolidays.class, Screening.class})
class ContactPageTest {
    private static final Instant MONDAY = Instant.parse("2016-09-19T09:00:00Z");
    private static final String CODE = "message-" + "a".repeat(43);

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @MockitoBean
    Messages messages;

    @MockitoBean
    SentMessages sent;

    @MockitoBean
    DeskMessages deskMessages;

    @MockitoBean
    SettlesMessages settles;

    @MockitoBean
    TellsDesk tells;

    @BeforeEach
    void a_message_can_be_settled() {
        clock.moveTo(PageNeeds.NOW);
        given(settles.settle(anyLong(), anyString(), any())).willReturn(true);
    }

    // the form

    @Test
    void the_form_asks_what_it_is_about_and_says_that_an_answer_needs_an_address() {
        MvcTestResult answer = browser.get().uri("/contact").exchange();

        Document page = Html.of(answer);
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store").doesNotContainHeader("Set-Cookie");
        assertThat(page.select("input[name=category]").eachAttr("value"))
                .containsExactly("QUESTION", "MISTAKE", "SITE", "PERSONAL_DATA", "LEGAL");
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.select("#email-hint").text()).contains("Without it we cannot answer you.");
        assertThat(page.select("main form").attr("action")).isEqualTo("/contact");
        assertThat(page.select("input[name=key]").val()).hasSize(22);
        assertThat(page.select(".care-urgent").text()).contains("999", "116 123");
        assertThat(page.text()).contains("The people who run this site have not given an e-mail address yet.");
    }

    @Test
    void a_message_leads_to_a_receipt_and_the_same_form_again_to_the_same() {
        MvcTestResult answer = browser.perform(send());
        given(messages.existsByReceipt(anyString())).willReturn(true);
        MvcTestResult again = browser.perform(send());

        assertThat(location(answer)).matches("/receipts/message-[A-Za-z0-9_-]{43}");
        assertThat(location(again)).isEqualTo(location(answer));
        verify(messages).saveAndFlush(any());
    }

    @Test
    void without_a_key_each_message_is_a_new_one() {
        assertThat(location(browser.perform(send().param("key", ""))))
                .isEqualTo(location(browser.perform(send().param("key", ""))));
        assertThat(location(browser.perform(bare()))).isNotEqualTo(location(browser.perform(bare())));
    }

    @Test
    void a_wrong_form_keeps_every_word_and_links_to_what_is_wrong() {
        MvcTestResult answer = browser.perform(browser.post()
                .uri("/contact")
                .with(fromOurPage())
                .param("category", "LEGAL")
                .param("message", "")
                .param("email", "ines@<b>")
                .param("key", "my key"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#message", "#email", "#page");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
        assertThat(page.select("#category-LEGAL[checked]")).hasSize(1);
        assertThat(page.select("#email").val()).isEqualTo("ines@<b>");
        assertThat(page.select("input[name=key]").val()).isEqualTo("my key");
        assertThat(page.select("#email").attr("aria-describedby")).isEqualTo("email-hint email-error");
        verify(messages, never()).saveAndFlush(any());
    }

    @Test
    void a_program_that_fills_in_every_field_is_not_taken() {
        assertThat(browser.perform(send().param("website", "https://example.com")))
                .hasStatus(422);
        verify(messages, never()).saveAndFlush(any());
    }

    @Test
    void another_site_sends_nothing() {
        assertThat(browser.perform(browser.post()
                        .uri("/contact")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("category", "SITE")
                        .param("message", "Words")))
                .hasStatus(403);
        verify(messages, never()).saveAndFlush(any());
    }

    @Test
    void many_behind_one_address_can_write_before_they_must_wait() {
        int written = 0;
        MvcTestResult answer = browser.perform(bare().with(from("203.0.113.1")));
        while (answer.getResponse().getStatus() == 303 && written++ < 100) {
            answer = browser.perform(bare().with(from("203.0.113.1")));
        }

        assertThat(written).isBetween(10, 40);
        assertThat(answer).hasStatus(429).containsHeader("Retry-After");
    }

    // the receipt

    @Test
    void the_receipt_says_what_was_received_and_by_when_a_legal_complaint_is_looked_at() {
        received(new SentMessage(Category.LEGAL, "<b>Libel</b>", "", "/back-pain", MONDAY, null));

        MvcTestResult answer = browser.get().uri("/receipts/" + CODE).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader("Referrer-Policy", "same-origin");
        assertThat(Html.of(answer).select("main").text())
                .contains("Thank you, we have it. We received it on 19 September 2016, 10:00.")
                .contains("by 21 September 2016, 10:00")
                .contains("<b>Libel</b>", "/back-pain", "we cannot answer you", "90 days after")
                .contains("http://localhost:8080/receipts/" + CODE);
    }

    @Test
    void the_receipt_says_when_it_was_dealt_with_and_not_what_editors_noted() {
        received(new SentMessage(Category.SITE, "Words", "ines@example.com", "", MONDAY, MONDAY.plusSeconds(60)));

        assertThat(Html.of(browser.get().uri("/receipts/" + CODE).exchange())
                        .select("main")
                        .text())
                .contains("An editor has dealt with it on 19 September 2016, 10:01.")
                .contains("ines@example.com")
                .doesNotContain("Weekends", "cannot answer");
    }

    @Test
    void a_receipt_that_nobody_was_given_leads_nowhere() {
        assertThat(browser.get().uri("/receipts/" + CODE)).hasStatus(404);
        assertThat(browser.get().uri("/receipts/message-short")).hasStatus(404);
    }

    // the desk

    @Test
    void the_desk_shows_what_is_open_and_what_was_settled() {
        given(deskMessages.urgentFirst(any()))
                .willReturn(List.of(
                        open(7, Category.LEGAL, "Libel", MONDAY.minusSeconds(1_000_000), false),
                        open(8, Category.QUESTION, "I want to die", MONDAY, true)));
        given(deskMessages.lastSettled(any()))
                .willReturn(List.of(new DeskMessage(
                        6, Category.SITE, "Broken", "ines@example.com", "", false, MONDAY, "grace", "Mended", MONDAY)));
        given(deskMessages.countOpen()).willReturn(2L);

        Document page = desk("/desk/messages");

        assertThat(page.select("#message-7").text())
                .contains("Overdue since 9 September 2016", "A legal complaint", "Libel", "cannot be answered");
        assertThat(page.select("#message-8").text())
                .contains("Somebody may need help")
                .doesNotContain("Due");
        assertThat(page.select("#message-7 form").attr("action")).isEqualTo("/desk/messages/7/settlement");
        assertThat(page.select("#message-7 input[name=_csrf]")).hasSize(1);
        assertThat(page.select("main").text()).contains("settled by grace", "Mended", "Broken", "ines@example.com");
        assertThat(page.select(".desk-nav [aria-current]").text()).isEqualTo("Messages 2 open");
        assertThat(page.text()).doesNotContain("The table of bank holidays ends");
    }

    @Test
    void an_empty_desk_says_so_and_counts_nothing() {
        Document page = desk("/desk/messages");

        assertThat(page.select("main .empty").eachText())
                .containsExactly("No message is open.", "Nothing has been settled yet.");
        assertThat(page.select(".desk-nav [aria-current]").text()).isEqualTo("Messages");
    }

    @Test
    void the_desk_warns_before_the_table_of_bank_holidays_ends() {
        clock.moveTo(Instant.parse("2028-12-01T12:00:00Z"));

        assertThat(desk("/desk/messages").select(".mark").text())
                .contains("The table of bank holidays ends on 31 December 2028.");
    }

    @Test
    void a_readers_page_counts_no_messages() {
        browser.get().uri("/contact").exchange();

        verify(deskMessages, never()).countOpen();
    }

    @Test
    void an_editor_settles_a_message_with_a_note() {
        MvcTestResult answer = browser.perform(settle("Answered by e-mail").with(ada()));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/messages");
        verify(settles).settle(7, "Answered by e-mail", ADA);
    }

    @Test
    void without_a_note_nothing_is_settled_and_the_words_of_a_long_one_are_kept() {
        given(deskMessages.urgentFirst(any())).willReturn(List.of(open(7, Category.SITE, "Broken", MONDAY, false)));

        MvcTestResult none = browser.perform(settle(" ").with(ada()));
        MvcTestResult long_ = browser.perform(settle("w".repeat(1_001)).with(ada()));

        assertThat(none).hasStatus(422);
        assertThat(Html.of(none).select(".error-summary a").attr("href")).isEqualTo("#note-7");
        assertThat(Html.of(none).select("#note-error").text()).isEqualTo("Error: Note what you did about it");
        assertThat(Html.of(long_).select("#note-7").text()).hasSize(1_001);
        verify(settles, never()).settle(anyLong(), any(), any());
    }

    @Test
    void who_is_too_late_learns_who_was_faster_whatever_else_is_wrong() {
        given(settles.isSettled(7)).willReturn(true);
        given(deskMessages.withId(7))
                .willReturn(Optional.of(
                        new DeskMessage(7, Category.SITE, "Broken", "", "", false, MONDAY, "grace", "Mended", MONDAY)));

        MvcTestResult answer = browser.perform(settle("My note").with(ada()));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).text())
                .contains("settled by grace on 19 September 2016, 10:00", "Mended", "My note");
        assertThat(browser.perform(settle("").with(ada()))).hasStatus(409);
        verify(settles, never()).settle(anyLong(), any(), any());
    }

    @Test
    void messages_are_for_moderators_and_administrators() {
        assertThat(browser.perform(browser.get().uri("/desk/messages").with(aWriter())))
                .hasStatus(403);
        assertThat(browser.get().uri("/desk/messages")).hasStatus3xxRedirection();
        assertThat(browser.perform(browser.post()
                        .uri("/desk/messages/7/settlement")
                        .with(ada())
                        .param("note", "Words")))
                .as("without a token")
                .hasStatus(403);
        verify(settles, never()).settle(anyLong(), any(), any());
    }

    private MockMvcRequestBuilder send() {
        return bare().param("key", "key");
    }

    private MockMvcRequestBuilder bare() {
        return browser.post()
                .uri("/contact")
                .with(fromOurPage())
                .param("category", "QUESTION")
                .param("message", "Words");
    }

    private MockMvcRequestBuilder settle(String note) {
        return browser.post()
                .uri("/desk/messages/7/settlement")
                .with(csrf())
                .contentType("application/x-www-form-urlencoded")
                .param("note", note);
    }

    private static DeskMessage open(long id, Category category, String body, Instant at, boolean atRisk) {
        return new DeskMessage(id, category, body, "", "", atRisk, at, null, null, null);
    }

    private void received(SentMessage message) {
        given(sent.withReceipt(Secret.sha256(CODE))).willReturn(Optional.of(message));
    }

    private Document desk(String path) {
        MvcTestResult answer = browser.perform(browser.get().uri(path).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }
}
