package org.healthpages.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.healthpages.article.SampleArticles.EXERCISES;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.article.DueReview;
import org.healthpages.article.DueReviews;
import org.healthpages.article.Slug;
import org.healthpages.comment.CommentState;
import org.healthpages.comment.DecidesMany;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.DiscussedEdition;
import org.healthpages.comment.MadeDecision;
import org.healthpages.comment.PrivateNote;
import org.healthpages.comment.QueuePlace;
import org.healthpages.comment.RedactedComment;
import org.healthpages.comment.RedactedComments;
import org.healthpages.correction.OpenCorrections;
import org.healthpages.report.ReportedComment;
import org.healthpages.report.ReportedComments;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.Limit;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

@Slice
@WebMvcTest(DeskController.class)
class DeskPageTest {
    private static final Instant SAID = Instant.parse("2016-07-12T20:00:00Z");

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    QueuePages pages;

    @Autowired
    QueueTabs tabs;

    @Autowired
    RedactedComments redacted;

    @MockitoBean
    ReportedComments reported;

    @MockitoBean
    DecidesMany decidesMany;

    @MockitoBean
    DueReviews dueReviews;

    @MockitoBean
    OpenCorrections corrections;

    @BeforeEach
    void nothingWaits() {
        waiting();
        given(tabs.all())
                .willReturn(List.of(
                        new QueueTab("waiting", "Waiting", "/desk", "/desk", 1_001),
                        new QueueTab("reported", "Reported", "/desk/reports", "/desk/reports", 7),
                        new QueueTab("all", "All", "/desk?show=all", "/desk/comments/0", 1_000)));
    }

    @AfterEach
    void noTabs() {
        Mockito.reset(tabs, redacted);
    }

    @Test
    void every_part_of_the_queue_says_when_it_is_empty() {
        Document page = queue();

        assertThat(page.select("main .empty").eachText())
                .containsExactly("No comment waits. Well done.", "No report is open.", "No review is due.");
        assertThat(page.select(".tabs .count").eachText()).containsExactly("1,000+", "7", "1,000");
        assertThat(page.select("a[href=#due] .count").text()).isEqualTo("0");
    }

    @Test
    void the_queue_shows_the_five_gravest_marks_and_the_words_that_they_mean() {
        List<Mark> marks = Stream.of(Finding.values())
                .limit(7)
                .map(finding -> new Mark(
                        finding, List.of(new Place(Part.BODY, finding.ordinal() * 2, finding.ordinal() * 2 + 1))))
                .toList();
        waiting(comment(41, 1, "Dr <b>", "a b c d e f g h", SAID, true, EXERCISES, "Exercises", marks));

        Document page = queue();

        assertThat(page.select("#comment-41 .comment-words mark").eachText()).containsExactly("a", "b", "c", "d", "e");
        assertThat(page.select("#comment-41 .comment-words").text()).isEqualTo("a b c d e f g h");
        assertThat(page.select("#comment-41 .marks li").eachText())
                .hasSize(5)
                .startsWith("The writer may be in danger now.");
    }

    @Test
    void a_name_that_was_marked_is_highlighted_and_escaped() {
        waiting(comment(
                41,
                1,
                "Dr <b>",
                "Walk.",
                SAID,
                false,
                EXERCISES,
                "Exercises",
                List.of(new Mark(Finding.OFFICIAL_NAME, List.of(new Place(Part.NAME, 0, 6))))));

        assertThat(queue().select("#comment-41 bdi.comment-name mark").eachText())
                .containsExactly("Dr <b>");
    }

    @Test
    void a_comment_without_marks_has_no_list_of_them() {
        waiting(comment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises"));

        assertThat(queue().select("#comment-42 .marks, #comment-42 mark")).isEmpty();
    }

    @Test
    void a_comment_is_published_with_one_press_on_the_queue() {
        waiting(
                comment(41, 2, "<b>A</b>", "I want to die", SAID, true, EXERCISES, "Exercises"),
                comment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises"));

        Document page = queue();

        assertThat(page.select("#comment-41").text())
                .startsWith("Somebody may need help: read this first <b>A</b> on Exercises, 12 July 2016, 21:00");
        assertThat(page.select("#comment-42").text()).doesNotContain("Somebody may need help");
        assertThat(page.select("#comment-41 form").eachAttr("action"))
                .containsExactly("/desk/comments/41/publication", "/desk/comments/41/refusal");
        assertThat(page.select("input[name=chosen]").eachAttr("value"))
                .as("who may need help is read alone")
                .containsExactly("42:1:0");
        assertThat(page.select("#comment-41 input[name=version]").eachAttr("value"))
                .containsExactly("2", "2");
        assertThat(page.select("#comment-41 input[name=redaction]").eachAttr("value"))
                .containsExactly("0", "0");
        assertThat(page.select("#comment-41 input[name=_csrf]")).hasSize(2);
        assertThat(page.select("#comment-41 button").first().text()).isEqualTo("Publish comment 41");
        assertThat(page.select("#comment-41 select option")).hasSize(10);
    }

    @Test
    void the_tab_that_is_shown_says_so_and_who_may_not_open_one_does_not_see_it() {
        assertThat(queue().select(".tabs [aria-current=page]").text()).startsWith("Waiting");

        Document forAWriter = Html.of(browser.perform(browser.get().uri("/desk").with(aWriter())));

        assertThat(forAWriter.select(".tabs a").eachAttr("href")).containsExactly("/desk");
    }

    @Test
    void comments_in_every_state_are_for_moderators() {
        assertThat(browser.perform(browser.get().uri("/desk?show=all").with(aWriter())))
                .hasStatus(403);
        assertThat(browser.perform(browser.get().uri("/desk?show=all").with(ada())))
                .hasStatusOk();
    }

    @Test
    void among_all_comments_each_tells_its_state_and_is_decided_on_its_own_page() {
        waiting(comment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises"));

        Document page = get("/desk?show=all&age=over-a-day");

        assertThat(page.select("#comment-42 .state").text()).isEqualTo("waiting");
        assertThat(page.select("#comment-42 form, #many")).isEmpty();
        assertThat(page.select("#comment-42 a[href^=/desk/comments/]").attr("href"))
                .isEqualTo("/desk/comments/42?back=/desk?show%3Dall%26age%3Dover-a-day");
        assertThat(page.select("section")).as("nothing else waits here").hasSize(1);
    }

    @Test
    void every_decision_on_a_filtered_page_leads_back_to_it() {
        waiting(comment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises"));

        Document page = get("/desk?article=back-pain/exercises&mark=LINK&after=0.7.7");

        assertThat(page.select("main form[method=post]")).hasSize(3);
        assertThat(page.select("main form[method=post] input[name=back]").eachAttr("value"))
                .containsOnly("/desk?article=back-pain/exercises&mark=LINK&after=0.7.7")
                .hasSize(3);
        assertThat(queue().select("input[name=back]")).as("the beginning").isEmpty();
    }

    @Test
    void what_was_not_chosen_is_told_on_the_same_filtered_page() {
        waiting(comment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises"));

        MvcTestResult answer = browser.perform(
                browser.post().uri("/desk/decisions").with(ada()).with(csrf()).param("back", "/desk?mark=LINK"));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select("#mark option[selected]").val()).isEqualTo("LINK");
        verify(pages).of(new QueueFilter("", "", "LINK", "", ""));
    }

    @Test
    void where_somebody_was_faster_with_all_of_them_nothing_was_done() {
        given(decidesMany.decide(any(), any())).willReturn(new DecidesMany.Outcome(List.of(), List.of(42L)));

        MvcTestResult answer = browser.perform(browser.post()
                .uri("/desk/decisions")
                .with(ada())
                .with(csrf())
                .param("chosen", "42:1")
                .param("decision", "PUBLISHED"));

        Map<String, Object> told = answer.getMvcResult().getFlashMap();
        assertThat(told).containsEntry("done", "Nothing was done.").containsEntry("late", List.of(42L));
        assertThat(Html.of(browser.perform(browser.get()
                                .uri("/desk")
                                .with(ada())
                                .flashAttr("done", "Nothing was done.")
                                .flashAttr("made", List.of())
                                .flashAttr("late", List.of(42L))))
                        .select(".panel-calm[role=status]")
                        .text())
                .isEqualTo("Nothing was done. Not done, because something happened in the meantime: comment 42");
    }

    @Test
    void a_redaction_that_an_editor_sees_goes_with_whatever_they_decide() {
        waiting(comment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises"));
        given(redacted.of(List.of(42L))).willReturn(Map.of(42L, new RedactedComment(42, "B", "[gone]", 9)));

        MvcTestResult answer = browser.perform(
                browser.post().uri("/desk/decisions").with(ada()).with(csrf()).param("chosen", "42:1:9"));

        Document page = Html.of(answer);
        assertThat(answer).hasStatus(422);
        assertThat(page.select("#comment-42 input[name=redaction]").eachAttr("value"))
                .containsExactly("9", "9");
        assertThat(page.select("#choose-42[checked]").eachAttr("value")).containsExactly("42:1:9");
    }

    @Test
    void many_decisions_lead_back_to_where_they_were_made() {
        given(decidesMany.decide(any(), any())).willReturn(new DecidesMany.Outcome(List.of(), List.of()));
        var form = Map.of("chosen", List.of("42:1"), "decision", List.of("PUBLISHED"));

        assertThat(browser.perform(browser.post()
                        .uri("/desk/decisions")
                        .with(ada())
                        .with(csrf())
                        .params(new LinkedMultiValueMap<>(form))
                        .param("back", "/desk?mark=LINK")))
                .hasStatus(303)
                .hasHeader("Location", "/desk?mark=LINK");
    }

    @Test
    void there_is_a_step_to_the_next_page_and_one_back_to_the_beginning() {
        given(pages.of(any()))
                .willReturn(new QueuePage(
                        List.of(comment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises")),
                        Map.of(),
                        Map.of(42L, new DiscussedEdition(42, 2, LocalDate.of(2014, 6, 1), false)),
                        Map.of(42L, List.of(new PrivateNote(42, "grace", "Ask <b>Dr A</b>", SAID))),
                        new QueuePlace(false, SAID, 42),
                        false,
                        false));

        Document page = get("/desk?age=over-a-day&after=1.7.7");

        assertThat(page.select("nav.pages a").eachAttr("href"))
                .containsExactly("/desk?age=over-a-day", "/desk?age=over-a-day&after=0.1468353600000000.42");
        assertThat(page.select("#comment-42").text())
                .contains(
                        "Private note by grace, 12 July 2016, 21:00 Ask <b>Dr A</b>",
                        "About edition 2, of 1 June 2014. The page has been revised since.");
    }

    @Test
    void a_page_that_ends_early_says_how_far_it_looked() {
        given(pages.of(any()))
                .willReturn(new QueuePage(
                        List.of(), Map.of(), Map.of(), Map.of(), new QueuePlace(false, SAID, 42), true, false));

        Document page = get("/desk?mark=LINK");

        assertThat(page.text()).contains("Looked through what was said until 12 July 2016, 21:00.");
        assertThat(page.select("main .empty")).isEmpty();
        assertThat(page.select("a[rel=next]")).hasSize(1);
    }

    @Test
    void what_is_empty_says_why() {
        assertThat(get("/desk?show=at-risk").select("main .empty").text())
                .isEqualTo("Nobody who waits seems to need help.");
        assertThat(get("/desk?mark=LINK").select("main .empty").text()).isEqualTo("No comment is like that.");
        assertThat(get("/desk?after=0.7.7").select("main .empty").text()).isEqualTo("There are no more comments.");
    }

    @Test
    void an_address_that_no_page_has_is_told_with_what_was_typed() {
        given(pages.of(any())).willReturn(QueuePage.ofNoArticle());

        MvcTestResult answer = browser.perform(
                browser.get().uri("/desk?article={page}", "no/<b>").with(ada()));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).title()).startsWith("Error: ");
        assertThat(Html.of(answer).select(".error-summary a[href=#article]").text())
                .isEqualTo("No page has this address");
        assertThat(Html.of(answer).select("details[open] #article").val()).isEqualTo("no/<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=nonsense", "show=", "show=ALL"})
    void a_tab_that_no_page_of_ours_names_is_not_there(String query) {
        assertThat(browser.perform(browser.get().uri("/desk?" + query).with(ada())))
                .hasStatus(query.equals("show=") ? 200 : 404);
    }

    @Test
    void the_ten_most_urgent_reported_comments_stand_below_and_all_are_a_step_away() {
        given(reported.urgentFirst(Limit.of(11))).willReturn(reported(10));
        assertThat(queue().select("section[aria-labelledby=reported] .item")).hasSize(10);
        assertThat(queue().select("section[aria-labelledby=reported] > .soft")).isEmpty();

        given(reported.urgentFirst(Limit.of(11))).willReturn(reported(11));

        assertThat(queue().select("section[aria-labelledby=reported] .item")).hasSize(10);
        assertThat(queue().select("section[aria-labelledby=reported] > .soft").text())
                .isEqualTo("The most urgent 10. See all reported comments");
    }

    @Test
    void pages_and_media_that_must_be_reviewed_stand_on_the_desk() {
        given(dueReviews.on(LocalDate.of(2016, 9, 19)))
                .willReturn(List.of(
                        new DueReview(7, EXERCISES, "Exercises", null, null, LocalDate.of(2016, 9, 18)),
                        new DueReview(7, EXERCISES, "Exercises", 0, "Back pain", LocalDate.of(2016, 9, 19)),
                        new DueReview(8, Slug.of("exercise/yoga"), "Yoga", null, null, null)));
        given(corrections.countByArticle()).willReturn(Map.of(EXERCISES, 2L));

        Document page = queue();

        assertThat(page.select("section[aria-labelledby=due] tbody tr").eachText())
                .containsExactly(
                        "Exercises The page 18 September 2016 2 Review Exercises",
                        "Exercises Video: Back pain 19 September 2016 2 Review Back pain",
                        "Yoga The page never reviewed 0 Review Yoga");
        assertThat(page.select("section[aria-labelledby=due] td a[href=/desk/corrections]"))
                .hasSize(2);
    }

    @Test
    void the_desk_says_what_was_just_done() {
        MvcTestResult answer = browser.perform(browser.get()
                .uri("/desk")
                .with(ada())
                .flashAttr("done", "Published.")
                .flashAttr("made", List.of(new MadeDecision(42, 7))));

        assertThat(Html.of(answer).select("[role=status]").text())
                .isEqualTo("Published. See comment 42 Undo within 30 seconds");
        assertThat(Html.of(answer).select("[role=status] a").attr("href")).isEqualTo("/desk/comments/42");
        assertThat(Html.of(answer).select("#undo input[name=made]").val()).isEqualTo("42:7");
    }

    @Test
    void the_desk_is_for_editors() {
        MvcTestResult answer = browser.get().uri("/desk").exchange();

        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/desk/sign-in");
        assertThat(answer).hasHeader("X-Robots-Tag", "noindex");
    }

    @Test
    void the_desk_is_never_kept_by_a_cache() {
        MvcTestResult answer = browser.perform(browser.get().uri("/desk").with(ada()));

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(Html.of(answer).select("h1")).hasSize(1);
        assertThat(Html.of(answer).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    private void waiting(DeskComment... comments) {
        given(pages.of(any()))
                .willReturn(new QueuePage(List.of(comments), Map.of(), Map.of(), Map.of(), null, false, false));
    }

    private static DeskComment comment(
            long id, int version, String name, String body, Instant at, boolean atRisk, Slug slug, String title) {
        return comment(id, version, name, body, at, atRisk, slug, title, List.of());
    }

    private static DeskComment comment(
            long id,
            int version,
            String name,
            String body,
            Instant at,
            boolean atRisk,
            Slug slug,
            String title,
            List<Mark> marks) {
        return new DeskComment(id, 7, CommentState.WAITING, version, 0, name, body, at, atRisk, slug, title, marks);
    }

    private static List<ReportedComment> reported(int many) {
        return LongStream.range(0, many)
                .mapToObj(id -> comment(id, 1, "Ed", "Sit up.", SAID, false, EXERCISES, "Exercises"))
                .map(comment -> new ReportedComment(comment, 1, false, false, List.of(), List.of()))
                .toList();
    }

    private Document queue() {
        return get("/desk");
    }

    private Document get(String address) {
        MvcTestResult answer = browser.perform(browser.get().uri(address).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
