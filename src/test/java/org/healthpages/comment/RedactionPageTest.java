package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.article.SampleArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** FIRST_WORDS are "They helped me", said by "A reader". */
class RedactionPageTest extends CommentSlice {
    private static final String REMOVED = "[removed by the editors]";
    private static final PastDecision GRACE =
            new PastDecision(9, 7, 42L, Act.REDACTED, "OFF_TOPIC", "grace", SAID.plusSeconds(3600));

    @Test
    void the_form_offers_what_the_rules_found_and_shows_what_readers_will_see() {
        there(CommentState.WAITING, List.of(new Mark(Finding.NAMED_PERSON, List.of(new Place(Part.BODY, 0, 4)))));

        Document page = Html.of(browser.perform(browser.get()
                .uri("/desk/comments/42/redaction?back=/desk/reports")
                .with(ada())));

        assertThat(page.select("#marked").text()).isEqualTo("[[They]] helped me");
        assertThat(page.select("#beside .comment-words").text()).isEqualTo(REMOVED + " helped me");
        assertThat(page.select("#beside").text()).contains("One place is taken out.");
        assertThat(page.select("#redact-name").hasAttr("checked")).isFalse();
        assertThat(page.select("#publish")).hasSize(1);
        assertThat(page.select("main form[action$=/redaction] input[type=hidden]")
                        .eachAttr("name"))
                .containsExactlyInAnyOrder("_csrf", "version", "last", "back");
        assertThat(page.select("form[action$=withdrawal]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "PUBLISHED", "HIDDEN", "REFUSED", "REMOVED"})
    void words_are_taken_out_wherever_the_comment_stands(CommentState state) {
        Comment comment = there(state);

        MvcTestResult answer = browser.perform(redact("[[They]] helped me"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/comments/42");
        assertThat(comment.words(1).shownBody()).isEqualTo(REMOVED + " helped me");
        assertThat(comment.words(1).body()).isEqualTo("They helped me");
        assertThat(comment.state()).isEqualTo(state);
        verify(logbook).log(7, 42, Act.REDACTED, "OFF_TOPIC", 3L);
        verify(pages, comment.isOnThePage() ? times(1) : never()).with(comment);
    }

    @Test
    void line_ends_of_a_browser_are_those_of_the_words() {
        Comment comment = there(CommentState.PUBLISHED, "One\n\ntwo", List.of());

        assertThat(browser.perform(redact("One\r\n\r\n[[two]]\r\n"))).hasStatus(303);

        assertThat(comment.words(1).shownBody()).isEqualTo("One\n\n" + REMOVED);
    }

    @Test
    void a_waiting_comment_is_published_in_the_same_press() {
        Comment comment = there(CommentState.WAITING);

        MvcTestResult answer = browser.perform(
                redact("[[They]] helped me").param("publish", "true").param("back", "/desk?mark=LINK"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk?mark=LINK");
        assertThat(comment.state()).isEqualTo(CommentState.PUBLISHED);
        verify(logbook).log(7, 42, Act.PUBLISHED, null, 3L);
    }

    @Test
    void a_look_without_a_script_saves_nothing() {
        Comment comment = there(CommentState.PUBLISHED);

        MvcTestResult answer = browser.perform(
                redact("They [[helped]] me").param("look", "yes").param("name", "true"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatusOk();
        assertThat(page.select("#beside .comment").text()).isEqualTo(REMOVED + " They " + REMOVED + " me");
        assertThat(page.select("#beside").text()).contains("2 places are taken out.");
        assertThat(page.select("#marked").text()).isEqualTo("They [[helped]] me");
        assertThat(page.select("#redact-name").hasAttr("checked")).isTrue();
        assertThat(page.select("#reason-redaction [selected]").val()).isEqualTo("OFF_TOPIC");
        assertThat(comment.words(1).isRedacted()).isFalse();
        nothingWasWritten();
    }

    @ParameterizedTest
    @CsvSource({
        "They [[helped]] me, They " + REMOVED + " me, false",
        "They [[helped me, They helped me, true",
        "They helped me, They helped me, false"
    })
    void a_script_asks_for_the_preview_alone(String marked, String seen, boolean problem) {
        there(CommentState.PUBLISHED);

        Document part = Html.of(browser.perform(browser.post()
                .uri("/desk/comments/42/redaction/preview")
                .with(ada())
                .with(csrf())
                .param("marked", marked)));

        assertThat(part.select(".comment-words").text()).isEqualTo(seen);
        assertThat(part.select(".mark").isEmpty()).isNotEqualTo(problem);
        assertThat(part.select("form, h1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "They helped you, OFF_TOPIC, 'More than the marks has changed. You can take words out, but not write any'",
        "They helped me, OFF_TOPIC, Mark the words that are to go",
        "[[They]] helped me, '', Choose the rule that it breaks",
        "[[They]] helped me, NONSENSE, Choose the rule that it breaks",
    })
    void what_cannot_be_taken_out_like_that_comes_back_as_it_was_sent(String marked, String reason, String message) {
        Comment comment = there(CommentState.PUBLISHED);

        MvcTestResult answer = browser.perform(redact(marked, reason));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary li").text()).isEqualTo(message);
        assertThat(page.select("#marked").text()).isEqualTo(marked);
        assertThat(page.select(page.select(".error-summary a").attr("href"))).hasSize(1);
        assertThat(comment.words(1).isRedacted()).isFalse();
        nothingWasWritten();
    }

    @Test
    void who_comes_after_another_editor_sees_what_stands_and_keeps_their_marks() {
        Comment comment = there(CommentState.PUBLISHED);
        comment.redact(Redaction.of("They helped me", List.of(new Place(Part.BODY, 5, 11)), false), 1);
        given(seenWords.of(42, 1)).willReturn(Optional.of(comment.words(1)));
        given(decisions.lastIdOf(RedactsComments.ACTS, 42)).willReturn(9L);
        given(decisions.lastOf(RedactsComments.ACTS, 42)).willReturn(Optional.of(GRACE));

        MvcTestResult answer = browser.perform(redact("[[They]] helped me"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(409);
        assertThat(page.select("[role=alert]").text())
                .contains("redacted by grace, 18 September 2016, 22:00", "They " + REMOVED + " me");
        assertThat(page.select("#marked").text()).isEqualTo("[[They]] helped me");
        assertThat(page.select("input[name=last]").val())
                .as("the next press is meant")
                .isEqualTo("9");
        nothingWasWritten();
    }

    @Test
    void the_same_again_is_the_first_one() {
        Comment comment = there(CommentState.PUBLISHED);
        comment.redact(Redaction.of("They helped me", List.of(new Place(Part.BODY, 0, 4)), false), 1);
        given(decisions.lastIdOf(RedactsComments.ACTS, 42)).willReturn(9L);

        assertThat(browser.perform(redact("[[They]] helped me"))).hasStatus(303);

        nothingWasWritten();
    }

    @Test
    void words_that_their_writer_changed_are_read_again_first() {
        Comment comment = there(CommentState.WAITING);
        comment.edit(LATER_WORDS, false, 1);

        MvcTestResult answer = browser.perform(redact("<[[They]]> helped", ""));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("#typed[readonly]").text()).isEqualTo("<[[They]]> helped");
        assertThat(Html.of(answer).select("h1").text()).isEqualTo("The words have changed since you read them");
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "ERASED"})
    void nothing_is_taken_out_of_words_that_are_erased(CommentState state) {
        there(state);

        MvcTestResult answer = browser.perform(redact("[[They]] helped me"));
        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).text()).as("erased is erased").doesNotContain("They", "What you wrote");
        assertThat(browser.perform(
                        browser.get().uri("/desk/comments/42/redaction").with(ada())))
                .hasStatus(409);
        assertThat(browser.perform(post("/withdrawal").param("version", "1"))).hasStatus(409);
        nothingWasWritten();
    }

    @Test
    void a_redaction_is_taken_back() {
        Comment comment = there(CommentState.PUBLISHED);
        comment.redact(Redaction.of("They helped me", List.of(new Place(Part.BODY, 0, 4)), true), 1);
        given(seenWords.of(42, 1)).willReturn(Optional.of(comment.words(1)));
        given(decisions.lastIdOf(RedactsComments.ACTS, 42)).willReturn(9L);
        given(decisions.lastOf(RedactsComments.ACTS, 42)).willReturn(Optional.of(GRACE));

        Document page = Html.of(
                browser.perform(browser.get().uri("/desk/comments/42/redaction").with(ada())));
        MvcTestResult answer =
                browser.perform(post("/withdrawal").param("version", "1").param("last", "9"));

        assertThat(page.select("#marked").text()).isEqualTo("[[They]] helped me");
        assertThat(page.select("#redact-name").hasAttr("checked")).isTrue();
        assertThat(page.select("#reason-redaction [selected]").val()).isEqualTo("OFF_TOPIC");
        assertThat(page.select("form[action$=/redaction/withdrawal] button").text())
                .isEqualTo("Show it whole again");
        assertThat(page.select("form[action$=/redaction/withdrawal] input[name=last]")
                        .val())
                .isEqualTo("9");
        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/comments/42");
        assertThat(comment.words(1)).isEqualTo(FIRST_WORDS);
        verify(logbook).log(7, 42, Act.UNREDACTED, null, 3L);
        verify(pages).with(comment);
    }

    @Test
    void who_shows_whole_what_another_editor_redacted_meanwhile_sees_what_stands() {
        Comment comment = there(CommentState.PUBLISHED);
        comment.redact(Redaction.of("They helped me", List.of(new Place(Part.BODY, 0, 4)), false), 1);
        given(decisions.lastIdOf(RedactsComments.ACTS, 42)).willReturn(9L);
        given(decisions.lastOf(RedactsComments.ACTS, 42)).willReturn(Optional.of(GRACE));
        given(redacted.of(List.of(42L)))
                .willReturn(Map.of(42L, new RedactedComment(42, "A reader", REMOVED + " helped me", 9)));

        MvcTestResult answer =
                browser.perform(post("/withdrawal").param("version", "1").param("last", "8"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(409);
        assertThat(page.select("main").text())
                .contains("Somebody was faster", "redacted by grace, 18 September 2016, 22:00");
        assertThat(page.select(".comment-words").text()).isEqualTo(REMOVED + " helped me");
        assertThat(comment.words(1).isRedacted()).isTrue();
        nothingWasWritten();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, It was published already.",
        "HIDDEN, 'It was not published, because it is hidden already.'",
        "REFUSED, 'It was not published, because it is refused already.'",
    })
    void what_was_decided_before_it_could_be_published_is_redacted_and_told(CommentState state, String told) {
        Comment comment = there(state);

        MvcTestResult answer = browser.perform(redact("[[They]] helped me").param("publish", "true"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/comments/42");
        assertThat(answer.getMvcResult().getFlashMap().get("done"))
                .isEqualTo("Redacted. The reader sees why on their receipt. " + told);
        assertThat(comment.words(1).shownBody()).isEqualTo(REMOVED + " helped me");
        assertThat(comment.state()).isEqualTo(state);
        verify(logbook).log(7, 42, Act.REDACTED, "OFF_TOPIC", 3L);
        verify(logbook, never()).log(anyLong(), anyLong(), eq(Act.PUBLISHED), any(), any());
    }

    @Test
    void a_comment_that_is_not_there_is_not_found_and_who_only_writes_articles_redacts_nothing() {
        assertThat(browser.perform(redact("[[They]] helped me"))).hasStatus(404);
        assertThat(browser.perform(
                        browser.get().uri("/desk/comments/42/redaction").with(ada())))
                .hasStatus(404);
        assertThat(browser.perform(
                        browser.get().uri("/desk/comments/42/redaction").with(aWriter())))
                .hasStatus(403);
        assertThat(browser.perform(browser.post()
                        .uri("/desk/comments/42/redaction")
                        .with(aWriter())
                        .with(csrf())))
                .hasStatus(403);
    }

    private MockHttpServletRequestBuilder post(String under) {
        return MockMvcRequestBuilders.post("/desk/comments/42/redaction" + under)
                .with(ada())
                .with(csrf());
    }

    private MockHttpServletRequestBuilder redact(String marked) {
        return redact(marked, "OFF_TOPIC");
    }

    private MockHttpServletRequestBuilder redact(String marked, String reason) {
        return post("").param("marked", marked)
                .param("reason", reason)
                .param("version", "1")
                .param("last", "0");
    }

    private void nothingWasWritten() {
        verify(logbook, never()).log(anyLong(), anyLong(), any(), any(), any());
        verify(pages, never()).with(any(Comment.class));
    }

    private Comment there(CommentState state) {
        return there(state, List.of());
    }

    private Comment there(CommentState state, List<Mark> marks) {
        return there(state, "They helped me", marks);
    }

    private Comment there(CommentState state, String body, List<Mark> marks) {
        Comment comment = comment(state);
        Words words = comment.words(1);
        if (words != null && !body.equals(words.body())) {
            comment = new Comment(7, 11, About.EXPERIENCE, new Words("A reader", body, SAID), false, "receipt");
            ReflectionTestUtils.setField(comment, "id", 42L);
            comment.publish(1);
            words = comment.words(1);
        }
        given(comments.hold(42)).willReturn(Optional.of(comment));
        given(comments.findById(42)).willReturn(Optional.of(comment));
        given(seenWords.of(42, 1)).willReturn(Optional.ofNullable(words));
        given(deskComments.withId(42))
                .willReturn(Optional.of(new DeskComment(
                        42,
                        7,
                        state,
                        1,
                        0,
                        words == null ? null : words.name(),
                        words == null ? null : words.body(),
                        SAID,
                        false,
                        SampleArticles.EXERCISES,
                        "Exercises for back pain",
                        marks)));
        return comment;
    }
}
