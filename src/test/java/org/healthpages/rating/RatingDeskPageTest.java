package org.healthpages.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.article.SampleArticles.EXERCISES;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.screening.Screening;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(RatingDeskController.class)
@Import(Screening.class)
class RatingDeskPageTest {
    private static final LocalDate EDITION = LocalDate.of(2008, 12, 1);

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    ExplainedRatings ratings;

    @BeforeEach
    void nobody_has_said_anything() {
        given(ratings.latestFirst(any())).willReturn(Page.empty());
    }

    @Test
    void before_anybody_says_why_the_page_says_so() {
        assertThat(page("/desk/ratings").select("main").text()).contains("Nobody has said why yet.");
    }

    @Test
    void editors_read_what_readers_said_and_how_often_they_said_it() {
        said(said(1, "The <b>dose</b>"));
        given(ratings.mostFirst(any()))
                .willReturn(List.of(new ExplainedRatings.Reasons(EXERCISES, "Exercises", EDITION, 1, 2, 3, 4, 5)));

        Document page = page("/desk/ratings");

        assertThat(page.select("tbody tr").text()).isEqualTo("Exercises 1 December 2008 1 2 3 4 5");
        assertThat(page.select(".queue li").text())
                .contains("Something is wrong on Exercises, 1 star, 1 January 1970, 01:00")
                .contains("The <b>dose</b>")
                .doesNotContain("may need help");
    }

    @Test
    void somebody_who_may_come_to_harm_is_marked() {
        said(said(1, "Nothing helps, I want to die"), said(2, "Dull"));

        assertThat(page("/desk/ratings").select(".queue .item-first").text())
                .contains("I want to die", "may need help");
        assertThat(page("/desk/ratings").select(".queue .item-first")).hasSize(1);
    }

    @Test
    void what_the_rules_find_is_shown_in_the_words() {
        said(said(1, "Ask my physio Chris"), said(2, "Dull"));

        Document page = page("/desk/ratings");

        assertThat(page.select(".queue mark").eachText()).containsExactly("Chris");
        assertThat(page.select(".queue .marks li").eachText())
                .containsExactly("This looks like the name of a person whom this page does not name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "two", "2"})
    void there_is_nothing_beyond_the_last_page(String number) {
        assertThat(get("/desk/ratings?page=" + number)).hasStatus(404);
    }

    @Test
    void it_is_for_editors_alone() {
        assertThat(browser.get().uri("/desk/ratings")).hasStatus3xxRedirection();
    }

    private void said(ExplainedRating... said) {
        given(ratings.latestFirst(any())).willReturn(new PageImpl<>(List.of(said), PageRequest.of(0, 50), said.length));
    }

    private static ExplainedRating said(long id, String details) {
        return new ExplainedRating(id, EXERCISES, "Exercises", EDITION, 1, WhyNotHelpful.WRONG, details, Instant.EPOCH);
    }

    private Document page(String path) {
        MvcTestResult answer = get(path);
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user("ada")).exchange();
    }
}
