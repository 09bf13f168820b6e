package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.platform.PageNeeds.from;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Optional;
import java.util.stream.Collectors;
import org.healthpages.Html;
import org.healthpages.platform.Secret;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class QuestionPageTest extends CommentSlice {
    private static final String ADDRESS = "/back-pain/exercises/comments";
    private static final String CODE = "r".repeat(43);
    private static final String WORDS = "My physio Chris helped.\n\nRing me on 07700 900142 & ask for <Pam>";

    @Test
    void who_gives_personal_data_or_names_somebody_is_asked_before_anything_is_kept() {
        MvcTestResult answer = browser.perform(personal());

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422).hasHeader("Cache-Control", "no-store");
        assertThat(page.title()).isEqualTo("Should everybody see these words? - healthpages");
        assertThat(page.select("[autofocus]").text()).startsWith("We have a question before you send this");
        assertThat(page.select(".asked mark").eachText()).containsExactlyInAnyOrder("07700 900142", "Chris");
        assertThat(page.select(".asked").text()).contains("Anybody could call it.", "whom this page does not name");
        assertThat(page.select(".comment").first().select("mark").eachText()).containsExactly("Chris", "07700 900142");
        assertThat(page.select(".comment").first().text()).contains("ask for <Pam>");
        verify(comments, never()).saveAndFlush(any());
    }

    @Test
    void the_same_text_without_those_words_is_offered_and_is_taken_without_a_question() {
        Document page = Html.of(browser.perform(personal()));

        Element without = page.selectFirst("section[aria-labelledby=without]");
        String body = without.select("input[name=body]").val();
        assertThat(body).doesNotContain("Chris", "900142").contains("My physio", "ask for <Pam>");
        assertThat(without.select(".comment-words").text().replaceAll("\\s+", " "))
                .isEqualTo(body.replaceAll("\\s+", " "));
        assertThat(browser.perform(sendOn(without))).hasStatus(303);
        assertThat(saved()).isEqualTo(false);
    }

    @Test
    void it_can_be_edited_with_every_word_in_its_place() {
        Element edit = Html.of(browser.perform(personal().param("about", "correction")))
                .selectFirst("form.comment-form");

        assertThat(edit.attr("action")).isEqualTo(ADDRESS);
        assertThat(edit.select("input[name=name]").val()).isEqualTo("Zo\u00EB");
        assertThat(edit.selectFirst("textarea").wholeText()).isEqualTo(WORDS);
        assertThat(edit.select("input[name=key]").val()).isEqualTo("my key");
        assertThat(edit.select("input[name=about]").val()).isEqualTo("correction");
        assertThat(edit.select("input[name=seen]")).isEmpty();
        assertThat(edit.select("input[name=website]")).hasSize(1);
    }

    @Test
    void it_can_go_to_a_person_as_it_is_and_the_comment_remembers_that_its_writer_was_asked() {
        Element asItIs = Html.of(browser.perform(personal())).selectFirst("section[aria-labelledby=as-it-is]");

        assertThat(asItIs.select("input[name=body]").val()).isEqualTo(WORDS);
        assertThat(browser.perform(sendOn(asItIs))).hasStatus(303);
        assertThat(saved()).isEqualTo(true);
    }

    @Test
    void a_name_that_is_personal_data_altogether_leaves_nobody() {
        Document page = Html.of(browser.perform(form().param("name", "pam@example.org")
                .param("body", "They helped")
                .param("key", "k")));

        assertThat(page.select("section[aria-labelledby=without] .comment-name").text())
                .isEqualTo("Anonymous");
        assertThat(page.select(".comment-name mark").text()).isEqualTo("pam@example.org");
    }

    @Test
    void where_nothing_would_be_left_nothing_is_offered() {
        Document page = Html.of(browser.perform(form().param("name", "Pam").param("body", "pam@example.org!")));

        assertThat(page.select("section[aria-labelledby=without]")).isEmpty();
        assertThat(page.select("main form")).hasSize(2);
    }

    @Test
    void no_text_becomes_too_long_by_what_stands_in_the_place_of_words() {
        String body = "w ".repeat(1496) + "pp@a.uk";

        Document page = Html.of(browser.perform(form().param("name", "Pam").param("body", body)));

        assertThat(page.select(".asked mark").text()).isEqualTo("pp@a.uk");
        assertThat(page.select("section[aria-labelledby=without]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They helped. I did 10 reps on 3 March 2024, then 12.",
                "My GP and the NHS were kind. NICE says walk.",
                "Exercise helps, says the page."
            })
    void ordinary_words_are_not_asked_about(String body) {
        assertThat(browser.perform(form().param("name", "A reader").param("body", body)))
                .hasStatus(303);
    }

    @Test
    void who_may_come_to_harm_is_not_asked_but_read() {
        MvcTestResult answer =
                browser.perform(form().param("name", "Pam").param("body", "I want to die. Ring me on 07700 900142"));

        assertThat(answer).hasStatus(303);
        assertThat(saved()).isEqualTo(false);
    }

    @Test
    void a_question_costs_nothing() {
        for (int i = 0; i < CommentController.LIMIT.times(); i++) {
            assertThat(browser.perform(personal().with(from("203.0.113.5")))).hasStatus(422);
        }

        assertThat(browser.perform(personal().param("seen", "question").with(from("203.0.113.5"))))
                .hasStatus(303);
    }

    @Test
    void who_has_seen_where_help_is_and_is_asked_does_not_see_it_again() {
        MvcTestResult answer = browser.perform(personal().param("about", "help").param("seen", "help"));

        Element asItIs = Html.of(answer).selectFirst("section[aria-labelledby=as-it-is]");
        assertThat(asItIs.select("input[name=seen]").eachAttr("value")).containsExactlyInAnyOrder("help", "question");
        assertThat(browser.perform(sendOn(asItIs))).hasStatus(303);
    }

    // the receipt's edit page

    @Test
    void an_edit_is_asked_about_in_the_same_way() {
        Comment comment = there(comment(CommentState.WAITING));

        MvcTestResult answer = browser.perform(edit(WORDS));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422);
        assertThat(page.select("main form").eachAttr("action")).containsOnly("/receipts/" + CODE + "/edit");
        assertThat(page.select("main form input[name=version]").eachAttr("value"))
                .containsExactly("1", "1", "1");
        assertThat(page.select("main input[name=key]")).isEmpty();
        assertThat(comment.version()).isEqualTo(1);
    }

    @Test
    void an_edit_sent_as_it_is_remembers_that_too_and_a_later_one_without_forgets_it() {
        Comment comment = there(comment(CommentState.WAITING));

        assertThat(browser.perform(edit(WORDS).param("seen", "question"))).hasStatus(303);
        assertThat(asItIs(comment)).isEqualTo(true);
        assertThat(browser.perform(edit(WORDS).param("seen", "question")))
                .as("pressed twice")
                .hasStatus(303);
        assertThat(asItIs(comment)).isEqualTo(true);

        comment.edit(LATER_WORDS, false, 2);
        assertThat(asItIs(comment)).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED", "REFUSED"})
    void what_can_no_longer_be_edited_is_not_asked_about(CommentState state) {
        there(comment(state));

        assertThat(browser.perform(edit(WORDS))).hasStatus(409);
    }

    private MockMvcRequestBuilder edit(String body) {
        return browser.post()
                .uri("/receipts/" + CODE + "/edit")
                .with(fromOurPage())
                .param("name", "A reader")
                .param("body", body)
                .param("version", "1");
    }

    private Comment there(Comment comment) {
        given(comments.withReceipt(Secret.sha256(CODE))).willReturn(Optional.of(42L));
        given(comments.findById(42)).willReturn(Optional.of(comment));
        given(comments.hold(42)).willReturn(Optional.of(comment));
        return comment;
    }

    private Object saved() {
        ArgumentCaptor<Comment> saved = ArgumentCaptor.captor();
        verify(comments).saveAndFlush(saved.capture());
        return asItIs(saved.getValue());
    }

    private static Object asItIs(Comment comment) {
        return ReflectionTestUtils.getField(comment, "sentAsItIs");
    }

    private MockMvcRequestBuilder personal() {
        return form().param("name", "Zo\u00EB").param("body", WORDS).param("key", "my key");
    }

    /** Presses the button of the form in this part of the page. */
    private MockMvcRequestBuilder sendOn(Element part) {
        var fields = part.select("input[type=hidden]").stream()
                .collect(Collectors.groupingBy(
                        field -> field.attr("name"), Collectors.mapping(Element::val, Collectors.toList())));
        MockMvcRequestBuilder request =
                browser.post().uri(part.select("form").attr("action")).with(fromOurPage());
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request;
    }

    private MockMvcRequestBuilder form() {
        return browser.post().uri(ADDRESS).with(fromOurPage());
    }
}
