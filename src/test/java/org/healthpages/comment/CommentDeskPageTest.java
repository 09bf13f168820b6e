package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CommentDeskPageTest extends CommentSlice {
    private static final PastDecision GRACE_REFUSED =
            new PastDecision(1, 7, 42L, Act.REFUSED, "OFF_TOPIC", "grace", SAID.plusSeconds(3600));

    @ParameterizedTest
    @CsvSource({
        "WAITING, publication, PUBLISHED, PUBLISHED, ",
        "WAITING, refusal, REFUSED, REFUSED, OFF_TOPIC",
        "PUBLISHED, removal, REMOVED, REMOVED, OFF_TOPIC",
        "HIDDEN, removal, REMOVED, REMOVED, OFF_TOPIC",
        "REFUSED, restoration, PUBLISHED, RESTORED, ",
        "REMOVED, restoration, PUBLISHED, RESTORED, ",
    })
    void a_decision_turns_the_comment_is_written_down_and_changes_the_page(
            CommentState from, String act, CommentState to, Act written, String reason) {
        Comment comment = there(from);

        MvcTestResult answer = browser.perform(act(act, "1").param("reason", "OFF_TOPIC"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk");
        assertThat(comment.state()).isEqualTo(to);
        verify(logbook).log(7, 42, written, reason, 3L);
        verify(pages).with(comment);
    }

    @ParameterizedTest
    @CsvSource({
        "publication, REFUSED",
        "refusal, REFUSED",
        "removal, REFUSED",
        "publication, PUBLISHED",
        "refusal, PUBLISHED",
        "restoration, PUBLISHED",
        "publication, WITHDRAWN",
        "restoration, WITHDRAWN",
    })
    void who_is_a_moment_too_late_learns_who_decided_and_when(String act, CommentState state) {
        Comment comment = there(state);
        given(decisions.lastOn(42)).willReturn(Optional.of(GRACE_REFUSED));

        // neither the missing version nor the missing reason is told before that
        MvcTestResult answer = browser.perform(act(act, ""));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("main").text())
                .contains("Somebody was faster", "refused", "grace", "18 September 2016, 22:00");
        assertThat(comment.state()).isEqualTo(state);
        nothingWasWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "", "nonsense", "3"})
    void words_that_changed_while_an_editor_read_them_are_shown_beside_the_old_ones(String seen) {
        Comment comment = there(CommentState.WAITING);
        comment.edit(LATER_WORDS, false, 1);
        given(deskComments.withId(42)).willReturn(Optional.of(onTheDesk(comment)));
        given(seenWords.of(42, 1)).willReturn(Optional.of(FIRST_WORDS));

        MvcTestResult answer = browser.perform(act("publication", seen));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(409);
        assertThat(page.select("section[aria-labelledby=now]").text()).contains("They helped me a lot");
        assertThat(page.select("section[aria-labelledby=seen]").text())
                .contains(seen.equals("1") ? "They helped me" : "We cannot tell which words you read.");
        assertThat(comment.state()).isEqualTo(CommentState.WAITING);
        nothingWasWritten();
    }

    @ParameterizedTest
    @CsvSource({"WAITING, refusal, ''", "WAITING, refusal, NONSENSE", "PUBLISHED, removal, ''"})
    void nothing_is_refused_or_removed_without_a_reason(CommentState state, String act, String reason) {
        there(state);

        MvcTestResult answer = browser.perform(act(act, "1").param("reason", reason));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).title()).startsWith("Error: ");
        assertThat(Html.of(answer).select(".error-summary").text())
                .isEqualTo("There is a problem Choose the rule that it breaks");
        assertThat(Html.of(answer).select(".error-summary a").attr("href")).isEqualTo("#reason-" + act);
        assertThat(Html.of(answer).select("#reason-" + act)).hasSize(1);
        nothingWasWritten();
    }

    @Test
    void an_editor_sees_a_comment_with_what_can_be_done_and_what_was_decided() {
        there(CommentState.REFUSED);
        given(decisions.on(42)).willReturn(List.of(GRACE_REFUSED));

        Document page =
                Html.of(browser.perform(browser.get().uri("/desk/comments/42").with(ada())));

        assertThat(page.select(".comment-words").text()).isEqualTo("They helped me");
        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly("/desk/comments/42/restoration", "/desk/comments/42/notes");
        assertThat(page.select("main form input[name=version]").val()).isEqualTo("1");
        assertThat(page.select("main form input[name=_csrf]").val()).isNotEmpty();
        assertThat(page.select(".dated").text()).contains("refused by grace", "off topic");
    }

    @ParameterizedTest
    @CsvSource({"WAITING, publication", "REMOVED, restoration"})
    void what_looks_other_than_an_editor_saw_is_looked_at_again_first(CommentState state, String act) {
        there(state);
        given(redacted.of(List.of(42L)))
                .willReturn(Map.of(42L, new RedactedComment(42, "A reader", "[gone] helped", 8)));
        Document page =
                Html.of(browser.perform(browser.get().uri("/desk/comments/42").with(ada())));
        String saw =
                page.select("form[action$=/" + act + "] input[name=redaction]").val();
        given(redacted.of(List.of(42L))).willReturn(Map.of());
        given(decisions.lastOf(RedactsComments.ACTS, 42))
                .willReturn(Optional.of(new PastDecision(9, 7, 42L, Act.UNREDACTED, null, "grace", SAID)));

        MvcTestResult answer = browser.perform(act(act, "1").param("redaction", saw));

        assertThat(saw).isEqualTo("8");
        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("main").text()).contains("shown whole again by grace", "They helped me");
        nothingWasWritten();
    }

    @Test
    void withdrawn_words_are_gone_for_editors_too() {
        there(CommentState.WITHDRAWN);

        Document page =
                Html.of(browser.perform(browser.get().uri("/desk/comments/42").with(ada())));

        assertThat(page.text()).contains("Its words are erased.");
        assertThat(page.select("main form")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"publication", "refusal", "removal", "restoration", "notes"})
    void a_comment_that_is_not_there_is_not_found(String act) {
        assertThat(browser.perform(act(act, "1"))).hasStatus(404);
        assertThat(browser.perform(browser.get().uri("/desk/comments/42").with(ada())))
                .hasStatus(404);
    }

    @Test
    void a_stranger_is_led_to_the_sign_in() {
        there(CommentState.WAITING);

        MvcTestResult page = browser.get().uri("/desk/comments/42").exchange();
        MvcTestResult act = browser.perform(
                browser.post().uri("/desk/comments/42/publication").with(csrf()).param("version", "1"));

        assertThat(page.getResponse().getRedirectedUrl()).endsWith("/desk/sign-in");
        assertThat(act.getResponse().getRedirectedUrl()).endsWith("/desk/sign-in");
        nothingWasWritten();
    }

    @Test
    void who_only_writes_articles_decides_nothing() {
        there(CommentState.WAITING);

        assertThat(browser.perform(browser.get().uri("/desk/comments/42").with(aWriter())))
                .hasStatus(403);
        assertThat(browser.perform(browser.post()
                        .uri("/desk/comments/42/publication")
                        .with(aWriter())
                        .with(csrf())
                        .param("version", "1")))
                .hasStatus(403);
        nothingWasWritten();
    }

    @Test
    void a_form_without_the_desks_token_decides_nothing() {
        there(CommentState.WAITING);

        assertThat(browser.perform(browser.post()
                        .uri("/desk/comments/42/publication")
                        .with(ada())
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("version", "1")))
                .hasStatus(403);
        nothingWasWritten();
    }

    @Test
    void a_decision_leads_back_to_the_page_that_the_editor_came_from() {
        there(CommentState.WAITING);
        String came = "/desk?article=back-pain/exercises&after=0.7.7";

        Document page = Html.of(browser.perform(
                browser.get().uri("/desk/comments/42?back={back}", came).with(ada())));

        assertThat(page.select("main form input[name=back]").eachAttr("value"))
                .hasSize(3)
                .containsOnly(came);
        assertThat(browser.perform(act("publication", "1").param("back", came)))
                .hasStatus(303)
                .hasHeader("Location", came);
    }

    @Test
    void nobody_is_led_away_from_the_desk() {
        there(CommentState.WAITING);

        assertThat(browser.perform(act("publication", "1").param("back", "https://example.org")))
                .hasHeader("Location", "/desk");
    }

    @Test
    void an_editor_leaves_a_note_that_the_logbook_does_not_quote() {
        there(CommentState.PUBLISHED);

        MvcTestResult answer = browser.perform(
                act("notes", "").param("note", " Ask Dr A first. ").param("back", "/desk?mark=LINK"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/comments/42?back=%2Fdesk%3Fmark%3DLINK");
        verify(editorNotes).save(any());
        verify(logbook).log(7, 42, Act.NOTED, null, 3L);
    }

    @Test
    void the_same_note_again_is_the_first_one() {
        there(CommentState.PUBLISHED);
        given(editorNotes.says(42, 3, "Ask Dr A first.")).willReturn(true);

        assertThat(browser.perform(act("notes", "").param("note", "Ask Dr A first.")))
                .hasStatus(303);

        verify(editorNotes, never()).save(any());
        nothingWasWritten();
    }

    @Test
    void a_note_that_is_too_long_keeps_its_words() {
        there(CommentState.WAITING);
        String note = "w".repeat(1_001);

        MvcTestResult answer = browser.perform(act("notes", "").param("note", note));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).title()).startsWith("Error: ");
        assertThat(Html.of(answer).select(".error-summary a[href=#note]").text())
                .isEqualTo("The note must have at most 1,000 characters");
        assertThat(Html.of(answer).select("#note").text()).isEqualTo(note);
        verify(editorNotes, never()).save(any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200d"})
    void a_note_that_says_nothing_is_none(String note) {
        there(CommentState.WAITING);

        MvcTestResult answer = browser.perform(act("notes", "").param("note", note));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select(".error-summary li").text()).isEqualTo("Write your note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A note", ""})
    void there_is_nothing_to_note_about_words_that_are_erased(String note) {
        there(CommentState.WITHDRAWN);

        MvcTestResult answer = browser.perform(act("notes", "").param("note", note));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("#typed").eachText()).isEqualTo(note.isEmpty() ? List.of() : List.of(note));
        verify(editorNotes, never()).save(any());
    }

    @Test
    void who_only_writes_articles_notes_nothing() {
        there(CommentState.WAITING);

        assertThat(browser.perform(browser.post()
                        .uri("/desk/comments/42/notes")
                        .with(aWriter())
                        .with(csrf())
                        .param("note", "Mine")))
                .hasStatus(403);
        verify(editorNotes, never()).save(any());
    }

    @Test
    void notes_stand_on_the_comments_page_with_who_left_them_and_when() {
        there(CommentState.WAITING);
        given(privateNotes.of(List.of(42L)))
                .willReturn(Map.of(42L, List.of(new PrivateNote(42, "grace", "Ask <b>Dr A</b>\nfirst", SAID))));

        Document page =
                Html.of(browser.perform(browser.get().uri("/desk/comments/42").with(ada())));

        assertThat(page.select(".notes li").text())
                .isEqualTo("Private note by grace, 18 September 2016, 21:00 Ask <b>Dr A</b> first");
    }

    @Test
    void the_comments_around_it_and_the_edition_are_context() {
        there(CommentState.WAITING);
        given(editions.of(List.of(42L)))
                .willReturn(Map.of(42L, new DiscussedEdition(42, 2, LocalDate.of(2014, 6, 1), true)));
        given(published.around(7, SAID, 42, 2))
                .willReturn(List.of(
                        new PublishedComment(43, 7, 1, "<b>B</b>", "Newer words", SAID, 11, LocalDate.of(2014, 6, 1)),
                        new PublishedComment(41, 7, 1, "C", "Older words", SAID, 11, LocalDate.of(2014, 6, 1))));

        Document page =
                Html.of(browser.perform(browser.get().uri("/desk/comments/42").with(ada())));

        assertThat(page.select("main").text())
                .contains("About edition 2, of 1 June 2014.")
                .doesNotContain("revised since");
        assertThat(page.select("h2:contains(around) ~ .comment").eachText())
                .containsExactly(
                        "<b>B</b> said on 18 September 2016 Newer words", "C said on 18 September 2016 Older words");
        assertThat(page.select("h2:contains(around) ~ .comment form")).isEmpty();
    }

    @Test
    void a_comment_that_stands_alone_says_so() {
        there(CommentState.WAITING);

        assertThat(Html.of(browser.perform(
                                browser.get().uri("/desk/comments/42").with(ada())))
                        .text())
                .contains("No other comment stands on the page.");
    }

    private void nothingWasWritten() {
        verify(logbook, never()).log(anyLong(), anyLong(), any(), any(), any());
        verify(pages, never()).with(any(Comment.class));
    }

    private MockMvcRequestBuilder act(String act, String version) {
        return browser.post()
                .uri("/desk/comments/42/" + act)
                .with(ada())
                .with(csrf())
                .param("version", version);
    }

    private Comment there(CommentState state) {
        Comment comment = comment(state);
        given(comments.hold(42)).willReturn(Optional.of(comment));
        given(deskComments.withId(42)).willReturn(Optional.of(onTheDesk(comment)));
        return comment;
    }

    private static DeskComment onTheDesk(Comment comment) {
        Words words = comment.words(comment.version());
        return new DeskComment(
                42,
                7,
                comment.state(),
                comment.version(),
                0,
                words == null ? null : words.name(),
                words == null ? null : words.body(),
                SAID,
                false,
                SampleArticles.EXERCISES,
                "Exercises for back pain");
    }
}
