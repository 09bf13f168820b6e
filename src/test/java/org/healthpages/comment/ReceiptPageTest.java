package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.healthpages.Html;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.platform.Secret;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReceiptPageTest extends CommentSlice {
    private static final String CODE = "Abc-_".repeat(8) + "123";
    private static final String ADDRESS = "/receipts/" + CODE;

    @ParameterizedTest
    @CsvSource({
        "WAITING, A person will read it before it appears.",
        "PUBLISHED, It is published.",
        "HIDDEN, It is being checked.",
        "REFUSED, An editor did not publish it.",
        "REMOVED, An editor took it off the page.",
        "WITHDRAWN, You withdrew it.",
        "ERASED, Its words are erased.",
    })
    void a_receipt_says_where_the_comment_stands(CommentState state, String sentence) {
        there(comment(state));

        Document page = Html.of(browser.get().uri(ADDRESS).exchange());

        assertThat(page.select(".panel")).hasSize(1);
        assertThat(page.select(".panel").text()).contains(sentence);
        assertThat(page.select("#address").text()).isEqualTo("http://localhost:8080" + ADDRESS);
        assertThat(page.text()).contains("Its address is the only way back", "999", "116 123");
        assertThat(page.text().contains("They helped me"))
                .isEqualTo(state != CommentState.WITHDRAWN && state != CommentState.ERASED);
        assertThat(page.text().contains("Edit my comment")).isEqualTo(state == CommentState.WAITING);
        assertThat(page.select("a[href$=/withdrawal], a[href$=/erasure]").eachText())
                .containsExactlyElementsOf(
                        switch (state) {
                            case WAITING, PUBLISHED, HIDDEN -> List.of("Withdraw my comment");
                            case REFUSED, REMOVED -> List.of("Erase my words");
                            case WITHDRAWN, ERASED -> List.of();
                        });
    }

    @Test
    void a_receipt_stays_private() {
        there(comment(CommentState.WAITING));

        MvcTestResult answer = browser.get().uri(ADDRESS).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader("Referrer-Policy", "same-origin")
                .doesNotContainHeader("Set-Cookie");
        assertThat(Html.of(answer).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(Html.of(answer).select("link[rel=canonical]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/withdrawal", "/erasure", "/appeal", "/data"})
    void a_code_that_nobody_was_given_leads_nowhere(String below) {
        assertThat(browser.get().uri(ADDRESS + below)).hasStatus(404);
        assertThat(browser.get().uri("/receipts/short" + below)).hasStatus(404);
        assertThat(browser.post().uri(ADDRESS + "/withdrawal").with(fromOurPage()))
                .hasStatus(404);
    }

    @Test
    void while_it_waits_its_writer_can_say_it_in_other_words() {
        Comment comment = there(comment(CommentState.WAITING));

        Document page = Html.of(browser.get().uri(ADDRESS + "/edit").exchange());
        MvcTestResult answer = browser.perform(edit("1"));

        assertThat(page.select("#body").text()).isEqualTo("They helped me");
        assertThat(page.select("input[name=version]").val()).isEqualTo("1");
        assertThat(answer).hasStatus(303).hasHeader("Location", ADDRESS);
        assertThat(comment.version()).isEqualTo(2);
        assertThat(comment.words(2).body()).isEqualTo("They hurt me");
    }

    @Test
    void an_edit_without_words_comes_back() {
        Comment comment = there(comment(CommentState.WAITING));

        MvcTestResult answer = browser.perform(browser.post()
                .uri(ADDRESS + "/edit")
                .with(fromOurPage())
                .param("name", "Zo\u00EB")
                .param("version", "1"));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).title()).startsWith("Error: ");
        assertThat(Html.of(answer).text()).contains("There is a problem");
        assertThat(Html.of(answer).select("#name").val()).isEqualTo("Zo\u00EB");
        assertThat(comment.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "", "nonsense"})
    void an_edit_of_words_that_have_changed_shows_both(String seen) {
        Comment comment = there(comment(CommentState.WAITING));
        comment.edit(LATER_WORDS, false, 1);

        MvcTestResult answer = browser.perform(edit(seen));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("textarea").text()).isEqualTo("They hurt me");
        assertThat(Html.of(answer).text()).contains("They helped me a lot");
        assertThat(comment.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WAITING")
    void what_was_decided_can_no_longer_be_edited(CommentState state) {
        Comment comment = there(comment(state));

        assertThat(browser.get().uri(ADDRESS + "/edit")).hasStatus(303).hasHeader("Location", ADDRESS);
        MvcTestResult answer = browser.perform(edit("1"));

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("textarea").text()).isEqualTo("They hurt me");
        assertThat(comment.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"WAITING, false", "PUBLISHED, true", "HIDDEN, true"})
    void a_withdrawal_erases_the_words_writes_a_decision_and_changes_the_page(CommentState state, boolean onThePage) {
        Comment comment = there(comment(state));

        assertThat(browser.get().uri(ADDRESS + "/withdrawal")).hasStatusOk();
        MvcTestResult answer = browser.perform(withdrawal());

        assertThat(answer).hasStatus(303).hasHeader("Location", ADDRESS);
        assertThat(comment.state()).isEqualTo(CommentState.WITHDRAWN);
        assertThat(comment.words(1)).isNull();
        verify(logbook).log(eq(7L), eq(42L), eq(Act.WITHDRAWN), isNull(), isNull());
        verify(pages, onThePage ? org.mockito.Mockito.times(1) : never()).with(comment);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "REFUSED", "REMOVED", "ERASED"})
    void what_is_gone_cannot_be_withdrawn_and_its_writer_is_led_to_the_receipt(CommentState state) {
        Comment comment = there(comment(state));
        given(deskComments.withId(42)).willReturn(Optional.empty());

        assertThat(browser.get().uri(ADDRESS + "/withdrawal")).hasStatus(303).hasHeader("Location", ADDRESS);
        MvcTestResult answer = browser.perform(withdrawal());

        assertThat(answer).hasStatus(303).hasHeader("Location", ADDRESS);
        assertThat(comment.state()).isEqualTo(state);
        verify(logbook, never()).log(anyLong(), anyLong(), any(), any(), any());
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "REMOVED"})
    void the_words_of_what_was_taken_down_are_erased_at_their_writers_wish(CommentState state) {
        Comment comment = there(comment(state));

        assertThat(browser.get().uri(ADDRESS + "/erasure")).hasStatusOk();
        MvcTestResult answer = browser.perform(erasure());

        assertThat(answer).hasStatus(303).hasHeader("Location", ADDRESS);
        assertThat(comment.state()).isEqualTo(CommentState.ERASED);
        assertThat(comment.words()).isEmpty();
        verify(logbook).log(eq(7L), eq(42L), eq(Act.ERASED), isNull(), isNull());
        verify(pages, never()).with(any(Comment.class));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFUSED", "REMOVED"})
    void what_can_be_withdrawn_or_is_gone_is_not_erased_by_another_way(CommentState state) {
        Comment comment = there(comment(state));

        assertThat(browser.get().uri(ADDRESS + "/erasure")).hasStatus(303).hasHeader("Location", ADDRESS);
        MvcTestResult answer = browser.perform(erasure());

        assertThat(answer).hasStatus(303).hasHeader("Location", ADDRESS);
        assertThat(comment.state()).isEqualTo(state);
        verify(logbook, never()).log(anyLong(), anyLong(), any(), any(), any());
    }

    @Test
    void a_writer_takes_away_all_that_the_receipt_covers_without_the_names_of_editors() throws Exception {
        Comment comment = there(comment(CommentState.WAITING));
        comment.edit(LATER_WORDS, false, 1);
        comment.refuse(2);
        given(decisions.standingOn(42))
                .willReturn(List.of(new PastDecision(1, 7, 42L, Act.REFUSED, "ADVERTISING", "ada", SAID)));
        given(appeals.findByComment(42)).willReturn(List.of(new Appeal(1, 42, 3, "It is no advert", SAID)));

        MvcTestResult answer = browser.get()
                .uri(ADDRESS + "/data")
                .header("Accept", "text/html")
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/json")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Content-Disposition", "attachment; filename=\"healthpages-comment-42.json\"");
        JsonNode data = JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        assertThat(data.at("/comment").asInt()).isEqualTo(42);
        assertThat(data.at("/page").asString()).isEqualTo("/back-pain/exercises");
        assertThat(data.at("/state").asString()).isEqualTo("refused");
        assertThat(data.at("/about").asString()).isEqualTo("experience");
        assertThat(data.at("/sentAt").asString()).isEqualTo(SAID.toString());
        assertThat(data.at("/versions/0/name").asString()).isEqualTo("A reader");
        assertThat(data.at("/versions/0/body").asString()).isEqualTo("They helped me");
        assertThat(data.at("/versions/1/body").asString()).isEqualTo("They helped me a lot");
        assertThat(data.at("/decisions/0/rule").asString()).isEqualTo(Reason.ADVERTISING.text());
        assertThat(data.at("/decisions/0/by").asString()).isEqualTo("an editor");
        assertThat(data.at("/appeals/0/body").asString()).isEqualTo("It is no advert");
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("ada");
    }

    @Test
    void who_wrote_it_is_told_what_was_taken_out_and_why_and_has_the_words_whole() throws Exception {
        Comment comment = there(comment(CommentState.PUBLISHED));
        comment.redact(Redaction.of("They helped me", List.of(new Place(Part.BODY, 0, 4)), true), 1);
        var redacted = new PastDecision(9, 7, 42L, Act.REDACTED, "OFF_TOPIC", "grace", SAID.plusSeconds(3600));
        given(decisions.lastOf(Set.of(Act.REDACTED), 42)).willReturn(Optional.of(redacted));
        given(decisions.on(42)).willReturn(List.of(redacted));

        Document page = Html.of(browser.get().uri(ADDRESS).exchange());
        MvcTestResult answer = browser.get().uri(ADDRESS + "/data").exchange();

        assertThat(page.select("[aria-labelledby=redaction]").text())
                .contains("What we took out of it", Reason.OFF_TOPIC.text(), Reason.OFF_TOPIC.meaning())
                .contains("18 September 2016, 22:00", "[removed by the editors] [removed by the editors] helped me")
                .doesNotContain("grace");
        assertThat(page.select("h2:contains(What you wrote) ~ .comment").text()).isEqualTo("A reader They helped me");
        JsonNode data = JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        assertThat(data.at("/versions/0/body").asString()).isEqualTo("They helped me");
        assertThat(data.at("/versions/0/shownBody").asString()).isEqualTo("[removed by the editors] helped me");
        assertThat(data.at("/decisions/0/what").asString()).isEqualTo("redacted");
        assertThat(data.at("/decisions/0/rule").asString()).isEqualTo(Reason.OFF_TOPIC.text());
    }

    @Test
    void nothing_is_said_about_words_that_stand_as_they_were_written() {
        there(comment(CommentState.PUBLISHED));

        Document page = Html.of(browser.get().uri(ADDRESS).exchange());

        assertThat(page.select("[aria-labelledby=redaction], .reply")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, 1", "WAITING, 0", "HIDDEN, 0", "REMOVED, 0"})
    void the_editors_reply_is_on_the_receipt_while_readers_see_it(CommentState state, int many) throws Exception {
        there(comment(state));
        given(standingReplies.of(List.of(42L)))
                .willReturn(Map.of(42L, new Reply(42, "Thank you.", "Dr Osei", SAID, null)));

        Document page = Html.of(browser.get().uri(ADDRESS).exchange());
        MvcTestResult answer = browser.get().uri(ADDRESS + "/data").exchange();

        assertThat(page.select(".reply")).hasSize(many);
        JsonNode data = JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        assertThat(data.at("/reply/body").asString()).isEqualTo(many == 1 ? "Thank you." : "");
    }

    @Test
    void another_site_withdraws_nothing() {
        Comment comment = there(comment(CommentState.PUBLISHED));

        assertThat(browser.post().uri(ADDRESS + "/withdrawal").header("Origin", "https://evil.example"))
                .hasStatus(403);

        assertThat(comment.state()).isEqualTo(CommentState.PUBLISHED);
    }

    private MockMvcRequestBuilder withdrawal() {
        return browser.post().uri(ADDRESS + "/withdrawal").with(fromOurPage());
    }

    private MockMvcRequestBuilder erasure() {
        return browser.post().uri(ADDRESS + "/erasure").with(fromOurPage());
    }

    private MockMvcRequestBuilder edit(String version) {
        return browser.post()
                .uri(ADDRESS + "/edit")
                .with(fromOurPage())
                .param("name", "A reader")
                .param("body", "They hurt me")
                .param("version", version);
    }

    private Comment there(Comment comment) {
        given(comments.withReceipt(Secret.sha256(CODE))).willReturn(Optional.of(42L));
        given(comments.findById(42)).willReturn(Optional.of(comment));
        given(comments.hold(42)).willReturn(Optional.of(comment));
        return comment;
    }
}
