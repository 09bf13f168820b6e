package org.healthpages.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ada;
import static org.healthpages.article.SampleArticles.EXERCISES;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.article.DueReview;
import org.healthpages.article.DueReviews;
import org.healthpages.article.Slug;
import org.healthpages.comment.DecidesMany;
import org.healthpages.comment.MadeDecision;
import org.healthpages.comment.WaitingComment;
import org.healthpages.comment.WaitingComments;
import org.healthpages.correction.OpenCorrections;
import org.healthpages.report.ReportedComments;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(DeskController.class)
class DeskPageTest {
    private static final Instant SAID = Instant.parse("2016-07-12T20:00:00Z");

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    WaitingComments waiting;

    @MockitoBean
    ReportedComments reported;

    @MockitoBean
    DecidesMany decidesMany;

    @MockitoBean
    DueReviews dueReviews;

    @MockitoBean
    OpenCorrections corrections;

    @Test
    void every_part_of_the_queue_says_when_it_is_empty() {
        Document page = queue();

        assertThat(page.select("main .empty").eachText())
                .containsExactly("No comment waits. Well done.", "No report is open.", "No review is due.");
        assertThat(page.select("main .count").eachText()).containsExactly("0", "0", "0");
    }

    @Test
    void the_queue_shows_the_five_gravest_marks_and_the_words_that_they_mean() {
        List<Mark> marks = Stream.of(Finding.values())
                .limit(7)
                .map(finding -> new Mark(
                        finding, List.of(new Place(Part.BODY, finding.ordinal() * 2, finding.ordinal() * 2 + 1))))
                .toList();
        given(waiting.oldestFirst(any()))
                .willReturn(List.of(new WaitingComment(
                        41, 1, "Dr <b>", "a b c d e f g h", SAID, true, EXERCISES, "Exercises", marks)));

        Document page = queue();

        assertThat(page.select("#comment-41 .comment-words mark").eachText()).containsExactly("a", "b", "c", "d", "e");
        assertThat(page.select("#comment-41 .comment-words").text()).isEqualTo("a b c d e f g h");
        assertThat(page.select("#comment-41 .marks li").eachText())
                .hasSize(5)
                .startsWith("The writer may be in danger now.");
    }

    @Test
    void a_name_that_was_marked_is_highlighted_and_escaped() {
        given(waiting.oldestFirst(any()))
                .willReturn(List.of(new WaitingComment(
                        41,
                        1,
                        "Dr <b>",
                        "Walk.",
                        SAID,
                        false,
                        EXERCISES,
                        "Exercises",
                        List.of(new Mark(Finding.OFFICIAL_NAME, List.of(new Place(Part.NAME, 0, 6)))))));

        assertThat(queue().select("#comment-41 bdi.comment-name mark").eachText())
                .containsExactly("Dr <b>");
    }

    @Test
    void a_comment_without_marks_has_no_list_of_them() {
        given(waiting.oldestFirst(any()))
                .willReturn(
                        List.of(new WaitingComment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises")));

        assertThat(queue().select("#comment-42 .marks, #comment-42 mark")).isEmpty();
    }

    @Test
    void a_comment_is_published_with_one_press_on_the_queue() {
        given(waiting.oldestFirst(any()))
                .willReturn(List.of(
                        new WaitingComment(41, 2, "<b>A</b>", "I want to die", SAID, true, EXERCISES, "Exercises"),
                        new WaitingComment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises")));
        given(waiting.countUpTo(1_001)).willReturn(50L);

        Document page = queue();

        assertThat(page.select("#comment-41").text())
                .startsWith("Somebody may need help: read this first <b>A</b> on Exercises, 12 July 2016, 21:00");
        assertThat(page.select("#comment-42").text()).doesNotContain("Somebody may need help");
        assertThat(page.select("#comment-41 form").eachAttr("action"))
                .containsExactly("/desk/comments/41/publication", "/desk/comments/41/refusal");
        assertThat(page.select("input[name=chosen]").eachAttr("value"))
                .as("who may need help is read alone")
                .containsExactly("42:1");
        assertThat(page.select("#comment-41 input[name=version]").eachAttr("value"))
                .containsExactly("2", "2");
        assertThat(page.select("#comment-41 input[name=_csrf]")).hasSize(2);
        assertThat(page.select("#comment-41 button").first().text()).isEqualTo("Publish comment 41");
        assertThat(page.select("#comment-41 select option")).hasSize(10);
        assertThat(page.text()).contains("The first 2 of 50.");
    }

    @Test
    void a_queue_of_thousands_is_not_counted() {
        given(waiting.oldestFirst(any()))
                .willReturn(
                        List.of(new WaitingComment(42, 1, "B", "They helped", SAID, false, EXERCISES, "Exercises")));
        given(waiting.countUpTo(1_001)).willReturn(1_001L);

        assertThat(queue().text()).contains("Waiting 1,000+", "The first 1 of 1,000+.");
    }

    @Test
    void reports_beyond_the_first_page_are_a_step_away() {
        assertThat(queue().select("a[href='/desk/reports?page=2']")).isEmpty();

        given(reported.count()).willReturn(41L);

        assertThat(queue().select("a[href='/desk/reports?page=2']").text()).isEqualTo("See the others");
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

    private Document queue() {
        MvcTestResult answer = browser.perform(browser.get().uri("/desk").with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
