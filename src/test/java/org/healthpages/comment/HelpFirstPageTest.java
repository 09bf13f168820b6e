package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.platform.PageNeeds.from;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.healthpages.Html;
import org.healthpages.article.CareCard;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class HelpFirstPageTest extends CommentSlice {
    private static final String ADDRESS = "/back-pain/exercises/comments";
    private static final String WORDS = "My leg is numb & \"cold\"\n\n <b>Which one</b> first?";

    @BeforeEach
    void the_article_says_when_to_get_help() {
        given(careCards.of(7))
                .willReturn(List.of(
                        new CareCard(
                                CareCard.Kind.EMERGENCY, "<div class=\"care care-emergency\">Numbness: call now</div>"),
                        new CareCard(CareCard.Kind.CALM, "<div class=\"care care-calm\">See a GP</div>")));
    }

    @Test
    void the_form_asks_why_somebody_writes_and_takes_an_experience_for_granted() {
        Document page = Html.of(browser.get().uri(ADDRESS + "/new").exchange());

        assertThat(page.select("input[name=about]").eachAttr("value"))
                .containsExactly("experience", "correction", "help");
        assertThat(page.select("input[name=about][checked]").eachAttr("value")).containsExactly("experience");
        assertThat(page.select("fieldset:has(input[name=about]) legend").text()).isEqualTo("Why are you writing?");
    }

    @Test
    void what_was_chosen_is_kept_when_the_form_comes_back() {
        Document page = Html.of(browser.perform(form("help").param("body", "")));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("input[name=about][checked]").eachAttr("value")).containsExactly("help");
        assertThat(page.select("input[name=seen]")).isEmpty();
    }

    @Test
    void who_needs_help_is_shown_where_it_is_before_anything_is_sent() {
        MvcTestResult answer = browser.perform(asksForHelp());

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422).hasHeader("Cache-Control", "no-store");
        assertThat(page.title()).isEqualTo("Where to find help: Exercises for back pain - healthpages");
        assertThat(page.select("[autofocus]").text()).startsWith("Nothing has been sent yet");
        assertThat(page.select("main .care").eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains("999", "111", "116 123", "85258");
        assertThat(page.select("main .care").eachText()).endsWith("Numbness: call now", "See a GP");
        verify(comments, never()).saveAndFlush(any());
    }

    @Test
    void all_words_are_kept_on_the_page_that_shows_help() {
        Document page = Html.of(browser.perform(asksForHelp()));

        assertThat(page.select("main form").eachAttr("action")).containsExactly(ADDRESS, ADDRESS);
        for (Element form : page.select("main form")) {
            assertThat(form.select("[name=name]").val()).isEqualTo("Zo\u00EB & <co>");
            assertThat(words(form)).isEqualTo(WORDS);
            assertThat(form.select("input[name=key]").val()).isEqualTo("my key");
            assertThat(form.select("input[name=seen]").val()).isEqualTo("help");
        }
        assertThat(page.select("main form").get(0).select("input[name=about]").val())
                .isEqualTo("help");
        assertThat(page.select("input[name=about][checked]").val()).isEqualTo("help");
    }

    private static String words(Element form) {
        Element body = form.selectFirst("[name=body]");
        return body.normalName().equals("textarea") ? body.wholeText() : body.val();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "correction", "experience"})
    void who_has_seen_it_and_sends_it_all_the_same_gets_a_receipt(String about) {
        MvcTestResult answer = browser.perform(form(about).param("body", WORDS).param("seen", "help"));

        assertThat(answer).hasStatus(303);
        verify(comments).saveAndFlush(any());
    }

    @ParameterizedTest
    @CsvSource({"''", "nonsense", "question"})
    void nothing_else_stands_for_having_seen_it(String seen) {
        assertThat(browser.perform(asksForHelp().param("seen", seen))).hasStatus(422);
    }

    @Test
    void a_wrong_form_is_told_first_and_what_was_seen_is_not_forgotten() {
        Document page = Html.of(browser.perform(form("help").param("body", "").param("seen", "help")));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("input[name=seen]").eachAttr("value")).containsExactly("help");
    }

    @Test
    void being_shown_where_help_is_costs_nothing() {
        for (int i = 0; i < CommentController.LIMIT.times(); i++) {
            assertThat(browser.perform(asksForHelp().with(from("203.0.113.4")))).hasStatus(422);
        }

        assertThat(browser.perform(asksForHelp().param("seen", "help").with(from("203.0.113.4"))))
                .hasStatus(303);
    }

    private MockMvcRequestBuilder asksForHelp() {
        return form("help").param("body", WORDS);
    }

    private MockMvcRequestBuilder form(String about) {
        return browser.post()
                .uri(ADDRESS)
                .with(fromOurPage())
                .param("name", "Zo\u00EB & <co>")
                .param("key", "my key")
                .param("about", about);
    }
}
