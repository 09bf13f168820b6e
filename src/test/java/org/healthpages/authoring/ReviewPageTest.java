package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ADA;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.healthpages.article.DueReview;
import org.healthpages.article.DueReviews;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(ReviewController.class)
class ReviewPageTest {
    private static final LocalDate TODAY = LocalDate.parse("2016-09-19");
    private static final ReviewSchedule DATES = new ReviewSchedule(LocalDate.parse("2014-09-18"), TODAY);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Manuscripts manuscripts;

    @MockitoBean
    DueReviews due;

    @MockitoBean
    NotesReviews notes;

    @BeforeEach
    void a_page_and_a_video_on_it() {
        given(manuscripts.of(7)).willReturn(Papers.upToDate());
        given(notes.find(7, null)).willReturn(new Reviewable(Papers.upToDate(), null, null, DATES));
        given(notes.find(7, 0)).willReturn(new Reviewable(Papers.upToDate(), 0, "A film", DATES));
    }

    @Test
    void what_is_due_is_grouped_by_when() {
        given(due.on(TODAY.plusDays(60)))
                .willReturn(List.of(
                        due("Late", TODAY.minusDays(1)),
                        due("Today", TODAY),
                        due("In a fortnight", TODAY.plusDays(14)),
                        due("In fifteen days", TODAY.plusDays(15)),
                        due("In sixty days", TODAY.plusDays(60)),
                        due("Never", null)));

        Document page = page("/desk/articles/due");

        assertThat(page.select("main h2").eachText())
                .containsExactly("Overdue 1", "Due in 14 days 2", "Due in 60 days 2", "Not yet reviewed 1");
        assertThat(page.select("section[aria-labelledby=soon] tbody tr").eachText())
                .allMatch(row -> row.startsWith("Today") || row.startsWith("In a fortnight"));
        assertThat(page.select("section[aria-labelledby=overdue] a").last().attr("href"))
                .isEqualTo("/desk/articles/7/review");
    }

    @Test
    void nothing_due_is_praised() {
        assertThat(page("/desk/articles/due").text()).contains("Nothing is due in the next 60 days.");
    }

    @Test
    void the_form_names_the_days_of_the_next_review() {
        Document page = page("/desk/articles/7/review");

        assertThat(page.select(".choice label").eachText())
                .containsExactly(
                        "In a year: 19 September 2017",
                        "In 2 years: 19 September 2018",
                        "In 3 years: 19 September 2019");
        assertThat(page.select("input[name=item]")).isEmpty();
        assertThat(page("/desk/articles/7/review?item=0")
                        .select("input[name=item]")
                        .val())
                .isEqualTo("0");
    }

    @Test
    void a_review_is_noted() {
        assertThat(post("reviewer", "Dr Ada Osei", "evidence", "A guideline", "years", "2"))
                .hasStatus(303)
                .hasRedirectedUrl("/desk/articles/due");

        verify(notes).note(7, null, "2014-09-18 null", new ReviewForm("Dr Ada Osei", "A guideline", "2"), ADA);
    }

    @Test
    void a_review_of_a_video_is_noted_for_the_video() {
        assertThat(post("item", "0", "version", "2014-09-18 A film", "reviewer", "Ada", "evidence", "x", "years", "1"))
                .hasStatus(303);

        verify(notes).note(eq(7L), eq(0), any(), any(), any());
    }

    @Test
    void a_review_without_a_name_evidence_or_a_day_is_not_noted_and_the_words_stay() {
        MvcTestResult answer = post("evidence", "Kept words", "years", "9");

        assertThat(answer).hasStatus(422);
        Document page = Html.of(answer);
        assertThat(page.select("#error-summary li").eachText())
                .containsExactly("Enter who reviewed it", "Choose when the next review is due");
        assertThat(page.select("#evidence").text()).isEqualTo("Kept words");
        verify(notes, never()).note(anyLong(), any(), any(), any(), any());
    }

    @Test
    void whoever_is_second_is_told_and_keeps_the_note() {
        MvcTestResult answer =
                post("version", "2013-01-01 null", "reviewer", "Ada", "evidence", "My note", "years", "1");

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("#words").text()).isEqualTo("My note");
        verify(notes, never()).note(anyLong(), any(), any(), any(), any());
    }

    @Test
    void a_clinical_reviewer_reviews_and_a_moderator_does_not() {
        assertThat(asked(Role.CLINICAL_REVIEWER)).hasStatusOk();
        assertThat(asked(Role.MODERATOR)).hasStatus(403);
    }

    private MvcTestResult asked(Role role) {
        var editor = user(new Editor(5, "mo", "", Set.of(role)));
        return browser.perform(browser.get().uri("/desk/articles/7/review").with(editor));
    }

    private static DueReview due(String title, LocalDate dueOn) {
        return new DueReview(7, Slug.of("exercise/yoga"), title, null, null, dueOn);
    }

    private MvcTestResult post(String... words) {
        var form = browser.post().uri("/desk/articles/7/review").with(ada()).with(csrf());
        if (!List.of(words).contains("version")) {
            form.param("version", "2014-09-18 null");
        }
        for (int i = 0; i < words.length; i += 2) {
            form.param(words[i], words[i + 1]);
        }
        return browser.perform(form);
    }

    private Document page(String path) {
        MvcTestResult answer = browser.perform(browser.get().uri(path).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
