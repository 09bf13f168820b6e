package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(ErrorPages.class)
class ErrorPagesTest {
    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @EnumSource
    void every_problem_has_a_real_page(Problem problem) {
        MvcTestResult answer = browser.perform(error(HttpMethod.GET, problem.getStatus()));

        Document page = Html.of(answer);
        assertThat(page.title()).isEqualTo(problem.getTitle() + " - healthpages");
        assertThat(page.select("h1").eachText()).containsExactly(problem.getTitle());
        assertThat(page.select(".lead").text()).isEqualTo(problem.getText());
        assertThat(page.select("main").text()).contains("Error " + problem.getStatus(), "111", "999");
        assertThat(page.select("main textarea, main form")).isEmpty();
        assertThat(answer).hasHeader("Cache-Control", "no-store").hasHeader("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "image/png", "*/*"})
    void a_program_gets_the_same_page_whatever_it_accepts(String accepted) {
        MvcTestResult answer = browser.perform(error(HttpMethod.GET, 500).header("Accept", accepted));

        assertThat(answer).hasContentTypeCompatibleWith("text/html");
        assertThat(Html.of(answer).select("h1").text()).isEqualTo("Sorry, something went wrong");
    }

    @Test
    void what_a_reader_wrote_is_given_back() {
        MvcTestResult answer = browser.perform(error(HttpMethod.POST, 403)
                .param("name", "Zo\u00EB")
                .param("body", "<b>They</b>\n\nhelped")
                .param("details", " ")
                .param("password", "a secret"));

        Document page = Html.of(answer);
        assertThat(page.text()).contains("What you wrote was not saved.").doesNotContain("a secret");
        assertThat(page.select("main p.lead + .care").text()).contains("999", "116 123");
        assertThat(page.select("textarea").eachText()).hasSize(2).first().isEqualTo("Zo\u00EB");
        assertThat(page.select("textarea").get(1).wholeText()).isEqualTo("<b>They</b>\n\nhelped");
        assertThat(page.select("main label").eachText()).containsExactly("Your words, part 1", "Your words, part 2");
    }

    @Test
    void the_server_says_with_what_method_the_form_was_sent() {
        Document page = Html.of(browser.perform(error(HttpMethod.GET, 503)
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .param("body", "They helped")));

        assertThat(page.select("textarea").eachText()).containsExactly("They helped");
    }

    @Test
    void one_text_is_simply_called_the_readers_words() {
        Document page = Html.of(browser.perform(error(HttpMethod.POST, 429).param("details", "It is a poem")));

        assertThat(page.select("main label").eachText()).containsExactly("Your words");
        assertThat(page.select("textarea").text()).isEqualTo("It is a poem");
    }

    @Test
    void a_message_and_an_editors_note_are_given_back_too() {
        Document page = Html.of(browser.perform(
                error(HttpMethod.POST, 429).param("message", "That is wrong").param("note", "Mended")));

        assertThat(page.select("textarea").eachText()).containsExactly("That is wrong", "Mended");
    }

    @Test
    void all_that_an_editor_wrote_into_an_article_is_given_back() {
        Document page = Html.of(browser.perform(error(HttpMethod.POST, 503)
                .param("body", "Rest first.")
                .param("related", "foot-pain")
                .param("media[0].transcript", "Stand at a wall.")
                .param("media[0].gone", "true")
                .param("version", "12")));

        assertThat(page.select("textarea").eachText()).containsExactly("Rest first.", "foot-pain", "Stand at a wall.");
    }

    @Test
    void who_asks_for_the_error_page_itself_finds_nothing() {
        MvcTestResult answer = browser.get().uri("/error").exchange();

        assertThat(answer).hasStatus(404);
        assertThat(Html.of(answer).select("h1").text()).isEqualTo("Page not found");
    }

    @Test
    void a_link_puts_no_words_into_a_readers_mouth() {
        Document page = Html.of(browser.perform(error(HttpMethod.GET, 404).param("body", "Stop taking your tablets")));

        assertThat(page.text()).doesNotContain("tablets");
    }

    @Test
    void no_error_page_may_be_found_by_searching() {
        Document page = Html.of(browser.perform(error(HttpMethod.GET, 404)));

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    private MockMvcRequestBuilder error(HttpMethod method, int status) {
        return browser.method(method)
                .uri("/error")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
    }
}
