package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.article.SampleArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ReplyPageTest extends CommentSlice {
    private static final PastDecision GRACE =
            new PastDecision(9, 7, 42L, Act.REPLIED, null, "grace", SAID.plusSeconds(3600));

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "PUBLISHED", "HIDDEN"})
    void a_reply_is_kept_signed_and_written_down(CommentState state) {
        Comment comment = there(state);

        MvcTestResult answer =
                browser.perform(reply(" Thank\r\n\r\nyou. ", "The editors").param("back", "/desk/reports"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/comments/42?back=%2Fdesk%2Freports");
        verify(editorsReplies).save(any());
        verify(logbook).log(7, 42, Act.REPLIED, null, 3L);
        verify(pages, comment.isOnThePage() ? times(1) : never()).with(comment);
    }

    @Test
    void who_has_signed_before_signs_with_the_same_name_and_nobody_with_the_name_of_the_account() {
        there(CommentState.PUBLISHED);

        Document first = form();
        given(editorsReplies.lastSignature(3)).willReturn(Optional.of("Dr Osei"));
        Document next = form();

        assertThat(first.select("#signedBy").val()).isEqualTo("The editors");
        assertThat(first.select("#body").text()).isEmpty();
        assertThat(first.select(".writing-form button").text()).isEqualTo("Send the reply");
        assertThat(next.select("#signedBy").val()).isEqualTo("Dr Osei");
    }

    @Test
    void a_reply_is_changed_or_taken_back() {
        Comment comment = there(CommentState.PUBLISHED);
        EditorsReply reply = replied("Thank you.");

        Document page = form();
        MvcTestResult change = browser.perform(reply("Thank you all.", "Dr Osei"));
        MvcTestResult same = browser.perform(reply("Thank you all.", "Dr Osei").param("last", "7"));
        MvcTestResult back =
                browser.perform(desk("/withdrawal").param("version", "1").param("last", "0"));

        assertThat(page.select("form[action$=/reply/withdrawal] input[name=last]")
                        .val())
                .isEqualTo("0");
        assertThat(page.select("#body").text()).isEqualTo("Thank you.");
        assertThat(page.select(".writing-form button").text()).isEqualTo("Change the reply");
        assertThat(change).hasStatus(303);
        assertThat(same).as("pressed twice").hasStatus(303);
        assertThat(back).hasStatus(303).hasHeader("Location", "/desk/comments/42");
        verify(logbook).log(7, 42, Act.REPLY_CHANGED, null, 3L);
        verify(logbook).log(7, 42, Act.REPLY_TAKEN_BACK, null, 3L);
        verify(editorsReplies).delete(reply);
        verify(editorsReplies, never()).save(any());
        verify(pages, times(2)).with(comment);
    }

    @ParameterizedTest
    @CsvSource({
        "'', The editors, Write your reply, #body",
        "'\u200d', The editors, Write your reply, #body",
        "LONG, The editors, 'The reply must have at most 2,000 characters', #body",
        "Thank you., '', Enter the name that readers see under it, #signedBy",
        "Thank you., LONG, The name must have at most 60 characters, #signedBy",
    })
    void a_reply_that_cannot_be_shown_comes_back_with_its_words(
            String body, String name, String message, String field) {
        there(CommentState.PUBLISHED);
        String words = body.replace("LONG", "w".repeat(2_001));

        MvcTestResult answer = browser.perform(reply(words, name.replace("LONG", "w".repeat(61))));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a[href=" + field + "]").text()).isEqualTo(message);
        assertThat(page.select("#body").text()).isEqualTo(words);
        verify(editorsReplies, never()).save(any());
        nothingWasWritten();
    }

    @Test
    void who_comes_after_another_editor_sees_their_reply_and_keeps_the_own_words() {
        there(CommentState.PUBLISHED);
        replied("Hers.");
        given(decisions.lastIdOf(RepliesToComments.ACTS, 42)).willReturn(9L);
        given(decisions.lastOf(RepliesToComments.ACTS, 42)).willReturn(Optional.of(GRACE));
        given(standingReplies.of(List.of(42L))).willReturn(Map.of(42L, new Reply(42, "Hers.", "Grace", SAID, null)));

        MvcTestResult answer = browser.perform(reply("Mine.", "Ada"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(409);
        assertThat(page.select("[role=alert]").text()).contains("replied to by grace", "Hers.");
        assertThat(page.select("#body").text()).isEqualTo("Mine.");
        assertThat(page.select("input[name=last]").val()).isEqualTo("9");
        nothingWasWritten();
    }

    @Test
    void who_takes_back_what_another_editor_wrote_meanwhile_sees_it() {
        there(CommentState.PUBLISHED);
        EditorsReply hers = replied("Hers.");
        given(decisions.lastIdOf(RepliesToComments.ACTS, 42)).willReturn(9L);
        given(decisions.lastOf(RepliesToComments.ACTS, 42)).willReturn(Optional.of(GRACE));

        MvcTestResult answer =
                browser.perform(desk("/withdrawal").param("version", "1").param("last", "8"));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("main").text())
                .contains("Somebody was faster", "replied to by grace", "They helped me", "Hers.");
        verify(editorsReplies, never()).delete(hers);
        nothingWasWritten();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "REMOVED", "WITHDRAWN", "ERASED"})
    void what_is_off_the_page_is_not_answered(CommentState state) {
        there(state);

        MvcTestResult answer = browser.perform(reply("Thank <you>.", "Ada"));
        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("label[for=typed]").text()).isEqualTo("What you wrote");
        assertThat(Html.of(answer).select("#typed[readonly]").text()).isEqualTo("Thank <you>.");
        assertThat(browser.perform(browser.get().uri("/desk/comments/42/reply").with(ada())))
                .hasStatus(409);
        nothingWasWritten();
    }

    @Test
    void words_that_their_writer_changed_are_read_again_first() {
        Comment comment = there(CommentState.WAITING);
        comment.edit(LATER_WORDS, false, 1);

        MvcTestResult empty = browser.perform(reply("", ""));
        MvcTestResult answer = browser.perform(reply("Thank you.\n\nAll.", ""));

        assertThat(empty).hasStatus(409);
        assertThat(Html.of(empty).select("#typed")).isEmpty();
        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("#typed").first().wholeText()).isEqualTo("Thank you.\n\nAll.");
        nothingWasWritten();
    }

    @Test
    void an_editor_answers_what_readers_see() {
        there(CommentState.PUBLISHED);
        given(redacted.of(List.of(42L)))
                .willReturn(Map.of(42L, new RedactedComment(42, "A reader", "They [gone] me", 9)));

        assertThat(form().select(".comment-words").text()).isEqualTo("They [gone] me");
    }

    @Test
    void a_comment_that_is_not_there_is_not_found_and_who_only_writes_articles_answers_nothing() {
        assertThat(browser.perform(reply("Thank you.", "Ada"))).hasStatus(404);
        assertThat(browser.perform(browser.get().uri("/desk/comments/42/reply").with(aWriter())))
                .hasStatus(403);
        assertThat(browser.perform(browser.post()
                        .uri("/desk/comments/42/reply")
                        .with(aWriter())
                        .with(csrf())))
                .hasStatus(403);
    }

    @Test
    void the_comments_page_shows_its_reply_and_what_readers_see() {
        there(CommentState.PUBLISHED);
        given(redacted.of(List.of(42L)))
                .willReturn(Map.of(42L, new RedactedComment(42, "A reader", "They [gone] me", 9)));
        given(standingReplies.of(List.of(42L)))
                .willReturn(Map.of(42L, new Reply(42, "<b>Thanks</b>", "Grace <i>", SAID, SAID.plusSeconds(172_800))));

        Document page =
                Html.of(browser.perform(browser.get().uri("/desk/comments/42").with(ada())));

        assertThat(page.select("section[aria-labelledby=readers]").text())
                .contains(
                        "They [gone] me", "<b>Thanks</b>", "Grace <i>, 18 September 2016, changed on 20 September 2016")
                .contains("Change the redaction", "Change the reply");
        assertThat(page.select(".reply time").eachAttr("datetime")).containsExactly("2016-09-18", "2016-09-20");
    }

    private Document form() {
        return Html.of(
                browser.perform(browser.get().uri("/desk/comments/42/reply").with(ada())));
    }

    private EditorsReply replied(String body) {
        var reply = new EditorsReply(42, 1, new ReplyForm(body, "The editors", "1", "0"), 5, SAID);
        given(editorsReplies.to(42, 1)).willReturn(Optional.of(reply));
        given(standingReplies.of(List.of(42L))).willReturn(Map.of(42L, new Reply(42, body, "The editors", SAID, null)));
        return reply;
    }

    private MockHttpServletRequestBuilder desk(String under) {
        return post("/desk/comments/42/reply" + under).with(ada()).with(csrf());
    }

    private MockHttpServletRequestBuilder reply(String body, String signedBy) {
        return desk("").param("body", body)
                .param("signedBy", signedBy)
                .param("version", "1")
                .param("last", "0");
    }

    private void nothingWasWritten() {
        verify(logbook, never()).log(anyLong(), anyLong(), any(), any(), any());
        verify(pages, never()).with(any(Comment.class));
    }

    private Comment there(CommentState state) {
        Comment comment = comment(state);
        Words words = comment.words(1);
        given(comments.hold(42)).willReturn(Optional.of(comment));
        given(comments.findById(42)).willReturn(Optional.of(comment));
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
                        "Exercises for back pain")));
        return comment;
    }
}
