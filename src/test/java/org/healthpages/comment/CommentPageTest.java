package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.platform.PageNeeds.from;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.healthpages.Html;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CommentPageTest extends CommentSlice {
    private static final String ADDRESS = "/back-pain/exercises/comments";

    @Test
    void the_page_to_write_a_comment_says_what_happens_and_where_to_find_help() {
        MvcTestResult answer = browser.get().uri(ADDRESS + "/new").exchange();

        Document page = Html.of(answer);
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store").doesNotContainHeader("Set-Cookie");
        assertThat(page.title()).isEqualTo("Write a comment: Exercises for back pain - healthpages");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("form.comment-form").attr("action")).isEqualTo(ADDRESS);
        assertThat(page.select("input[name=key]").val()).hasSize(22);
        assertThat(page.select("input[name=_csrf], [maxlength], button[name]")).isEmpty();
        assertThat(page.text())
                .contains("What happens next", "What not to write", "Nobody reads comments at night", "999", "116 123");
    }

    @Test
    void a_form_without_words_comes_back_with_what_was_typed() {
        MvcTestResult answer = browser.perform(
                form().param("name", "Zo\u00EB & <co>").param("body", " ").param("key", "my key"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422).hasHeader("Cache-Control", "no-store");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary h2").text()).isEqualTo("There is a problem");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#body");
        assertThat(page.select("#body-error").text()).isEqualTo("Error: Write your comment");
        assertThat(page.select("#body").attr("aria-describedby")).isEqualTo("body-hint body-error");
        assertThat(page.select("#name").val()).isEqualTo("Zo\u00EB & <co>");
        assertThat(page.select("input[name=key]").val()).isEqualTo("my key");
        verify(comments, never()).saveAndFlush(any());
    }

    @Test
    void a_form_with_nothing_at_all_names_both_fields() {
        Document page = Html.of(browser.perform(form()));

        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#name", "#body");
    }

    @Test
    void words_that_are_too_long_are_kept() {
        String words = "\n first\n\n" + "w".repeat(3000);

        MvcTestResult answer = browser.perform(form().param("name", "A reader").param("body", words));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select("#body").first().wholeText().strip()).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @CsvSource({"website, https://spam.example, #website", "about, nonsense, #about-experience"})
    void what_people_never_send_is_refused_with_a_link(String field, String value, String link) {
        MvcTestResult answer = browser.perform(
                form().param("name", "A reader").param("body", "They helped").param(field, value));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select(".error-summary a").attr("href")).isEqualTo(link);
        assertThat(Html.of(answer).select("#body").text()).isEqualTo("They helped");
    }

    @Test
    void a_comment_leads_to_its_receipt_and_waits() {
        MvcTestResult answer = browser.perform(right());

        ArgumentCaptor<Comment> saved = ArgumentCaptor.captor();
        verify(comments).saveAndFlush(saved.capture());
        assertThat(answer).hasStatus(303).doesNotContainHeader("Set-Cookie");
        assertThat(answer.getResponse().getHeader("Location")).matches("/receipts/[A-Za-z0-9_-]{43}");
        assertThat(saved.getValue().state()).isEqualTo(CommentState.WAITING);
        assertThat(saved.getValue().article()).isEqualTo(7);
        assertThat(saved.getValue().words(1).body()).isEqualTo("They helped");
        assertThat(ReflectionTestUtils.getField(saved.getValue(), "atRisk")).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "experience, I want to die, true",
        "help, Which one first?, true",
        "correction, Week two is wrong, false"
    })
    void somebody_who_may_come_to_harm_or_asks_for_help_comes_first(String about, String words, boolean first) {
        browser.perform(form().param("name", "A reader")
                .param("body", words)
                .param("about", about)
                .param("seen", "help"));

        ArgumentCaptor<Comment> saved = ArgumentCaptor.captor();
        verify(comments).saveAndFlush(saved.capture());
        assertThat(ReflectionTestUtils.getField(saved.getValue(), "atRisk")).isEqualTo(first);
    }

    @Test
    void the_same_form_again_is_the_first_one_again() {
        String first = location(browser.perform(right()));
        given(comments.existsByReceipt(anyString())).willReturn(true);

        String second = location(browser.perform(right()));

        assertThat(second).isEqualTo(first);
        verify(comments).saveAndFlush(any());
    }

    @Test
    void the_same_form_twice_at_once_is_one_comment_and_two_equal_answers() {
        String first = location(browser.perform(right()));
        given(comments.existsByReceipt(anyString())).willReturn(false, true);
        given(comments.saveAndFlush(any())).willThrow(new DataIntegrityViolationException("twice"));

        String second = location(browser.perform(right()));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void other_words_under_the_same_key_are_another_comment() {
        String first = location(browser.perform(right()));

        String second = location(browser.perform(form().param("name", "A reader")
                .param("body", "They did not help")
                .param("key", "key")));

        assertThat(second).startsWith("/receipts/").isNotEqualTo(first);
    }

    @Test
    void many_readers_behind_one_address_can_write_before_they_must_wait() {
        int written = 0;
        MvcTestResult answer = browser.perform(right().with(from("203.0.113.1")));
        while (answer.getResponse().getStatus() == 303 && written++ < 100) {
            answer = browser.perform(right().with(from("203.0.113.1")));
        }

        assertThat(written).isBetween(20, 99);
        assertThat(answer).hasStatus(429);
        assertThat(Integer.parseInt(answer.getResponse().getHeader("Retry-After")))
                .isBetween(1, 600);
        assertThat(browser.perform(right().with(from("203.0.113.2")))).hasStatus(303);
    }

    @Test
    void a_wrong_form_and_a_repeat_cost_nothing() {
        for (int i = 0; i < CommentController.LIMIT.times(); i++) {
            assertThat(browser.perform(form().with(from("203.0.113.3")))).hasStatus(422);
        }
        given(comments.existsByReceipt(anyString())).willReturn(true);
        for (int i = 0; i < CommentController.LIMIT.times(); i++) {
            assertThat(browser.perform(right().with(from("203.0.113.3")))).hasStatus(303);
        }
        given(comments.existsByReceipt(anyString())).willReturn(false);

        assertThat(browser.perform(right().with(from("203.0.113.3")))).hasStatus(303);
    }

    @Test
    void a_form_from_another_site_writes_nothing() {
        MvcTestResult answer = browser.post()
                .uri(ADDRESS)
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("name", "A reader")
                .param("body", "They helped")
                .exchange();

        assertThat(answer).hasStatus(403);
        verify(comments, never()).saveAndFlush(any());
    }

    @Test
    void another_format_than_a_form_is_not_read() {
        MvcTestResult answer = browser.post()
                .uri(ADDRESS)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"A reader\",\"body\":\"They helped\"}")
                .exchange();

        assertThat(answer).hasStatus(415);
    }

    @Test
    void while_comments_are_closed_readers_are_told_why_and_keep_their_words() {
        given(settings.closedBecause(any())).willReturn(Optional.of("We are on holiday."));

        MvcTestResult form = browser.get().uri(ADDRESS + "/new").exchange();
        MvcTestResult answer = browser.perform(right());

        assertThat(form).hasStatusOk();
        assertThat(Html.of(form).select("main").text()).contains("We are on holiday.");
        assertThat(Html.of(form).select("main form, main textarea")).isEmpty();
        assertThat(answer).hasStatus(403);
        assertThat(Html.of(answer).select("textarea").text()).isEqualTo("They helped");
        verify(comments, never()).saveAndFlush(any());
    }

    @Test
    void there_are_no_comments_on_what_is_not_there() {
        assertThat(browser.get().uri("/back-pain/nonsense/comments/new")).hasStatus(404);
        assertThat(browser.get().uri("/back-pain/nonsense/comments")).hasStatus(404);
        assertThat(browser.perform(browser.post()
                        .uri("/back-pain/nonsense/comments")
                        .with(fromOurPage())
                        .param("name", "A reader")
                        .param("body", "They helped")))
                .hasStatus(404);
    }

    @Test
    void the_forms_own_address_leads_to_the_comments() {
        assertThat(browser.get().uri(ADDRESS)).hasStatus(303).hasHeader("Location", "/back-pain/exercises#comments");
    }

    @ParameterizedTest
    @CsvSource({"1, /back-pain/exercises#comment-42", "3, /back-pain/exercises?comments=3#comment-42"})
    void a_permalink_leads_to_the_page_that_the_comment_is_on(int page, String address) {
        PublishedComment placed =
                new PublishedComment(42, 7, 1, "A reader", "They helped", SAID, 11, LocalDate.of(2008, 12, 1));
        given(published.withId(42)).willReturn(Optional.of(placed));
        given(published.pageOf(placed)).willReturn(page);

        assertThat(browser.get().uri("/comments/42")).hasStatus(303).hasHeader("Location", address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/comments/43", "/comments/x", "/comments/-1", "/comments/9999999999999999999", "/comments"})
    void a_permalink_of_nothing_is_not_found(String address) {
        assertThat(browser.get().uri(address)).hasStatus(404);
    }

    private MockMvcRequestBuilder right() {
        return form().param("name", "A reader").param("body", "They helped").param("key", "key");
    }

    private MockMvcRequestBuilder form() {
        return browser.post().uri(ADDRESS).with(fromOurPage());
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }
}
