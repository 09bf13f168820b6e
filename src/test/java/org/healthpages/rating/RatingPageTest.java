package org.healthpages.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.article.SampleArticles.exercises;
import static org.healthpages.platform.PageNeeds.from;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.article.PublishedArticles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(RatingController.class)
@Import(RepeatedPresses.class)
class RatingPageTest {
    private static final String ADDRESS = "/back-pain/exercises/rating";
    private static final Cookie READER = new Cookie("reader", "abcdefghijklmnopqrst-_");

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    PublishedArticles articles;

    @MockitoBean
    RatingSummaries summaries;

    @MockitoBean
    Ratings ratings;

    @MockitoBean
    CastsVotes votes;

    @MockitoBean
    TakesVotesBack takesBack;

    @BeforeEach
    void an_article_is_there() {
        given(articles.at("back-pain", "exercises")).willReturn(Optional.of(exercises()));
        rated(4, 1);
    }

    @Test
    void a_vote_leads_to_the_page_that_says_it_and_gives_the_reader_a_cookie() {
        MvcTestResult answer = browser.perform(vote("4"));

        assertThat(answer).hasStatus(303).hasHeader("Location", ADDRESS);
        assertThat(answer.getResponse().getHeader("Set-Cookie"))
                .matches("reader=[A-Za-z0-9_-]{22}; Path=/; Max-Age=31536000; Expires=[^;]+; HttpOnly; SameSite=Lax");
        verify(votes).cast(eq(7L), eq(11L), anyString(), eq(4));
    }

    @Test
    void a_reader_who_votes_again_is_the_same_reader() {
        MvcTestResult first = browser.perform(vote("4").cookie(READER));
        browser.perform(vote("5").cookie(READER));

        ArgumentCaptor<String> readers = ArgumentCaptor.captor();
        verify(votes, org.mockito.Mockito.times(2)).cast(eq(7L), eq(11L), readers.capture(), anyInt());
        assertThat(readers.getAllValues().get(1))
                .isEqualTo(readers.getAllValues().get(0));
        assertThat(readers.getAllValues().get(0)).doesNotContain(READER.getValue());
        assertThat(first).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void a_second_press_before_the_first_answer_is_the_same_reader() {
        MvcTestResult first = browser.perform(vote("3").with(from("203.0.113.1")));
        MvcTestResult second = browser.perform(vote("3").with(from("203.0.113.1")));
        MvcTestResult elsewhere = browser.perform(vote("3").with(from("203.0.113.2")));

        assertThat(cookie(second)).isEqualTo(cookie(first));
        assertThat(cookie(elsewhere)).isNotEqualTo(cookie(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "6", "five", "4,5"})
    void anything_but_one_to_five_stars_comes_back_with_the_question(String stars) {
        MvcTestResult answer = browser.perform(vote(stars));

        assertThat(answer).hasStatus(422).doesNotContainHeader("Set-Cookie");
        assertThat(Html.of(answer).title()).startsWith("Error: ");
        assertThat(Html.of(answer).select(".error-summary").text())
                .isEqualTo("There is a problem Choose between 1 and 5 stars");
        assertThat(Html.of(answer).select(".error-summary a").attr("href")).isEqualTo("#stars-5");
        assertThat(Html.of(answer).select("#stars-5, #stars-error")).hasSize(2);
        verify(votes, never()).cast(anyLong(), anyLong(), any(), anyInt());
    }

    @Test
    void the_page_says_what_a_reader_voted_and_how_to_take_it_back() {
        voted(4);

        MvcTestResult answer = browser.perform(browser.get().uri(ADDRESS).cookie(READER));

        Document page = Html.of(answer);
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store").doesNotContainHeader("Set-Cookie");
        assertThat(page.text())
                .contains(
                        "You gave \"Exercises for back pain\" 4 stars.",
                        "The page now has 1 rating.",
                        "Take my rating back");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("4");
    }

    @Test
    void from_five_ratings_on_the_page_tells_the_average() {
        rated(4, 5);
        voted(4);

        assertThat(Html.of(browser.perform(browser.get().uri(ADDRESS).cookie(READER)))
                        .text())
                .contains("The average is now 4.0 out of 5, based on 5 ratings.");
    }

    // why it was not helpful

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void who_gives_one_or_two_stars_is_asked_why_and_need_not_say(int stars) {
        voted(stars);

        Document page = Html.of(browser.perform(browser.get().uri(ADDRESS).cookie(READER)));

        assertThat(page.select(".why legend").text()).isEqualTo("The main reason");
        assertThat(page.select(".why .choice label").eachText())
                .containsExactly(
                        "It is hard to understand",
                        "It is out of date",
                        "It does not apply to me",
                        "I could not find what I needed",
                        "Something is wrong");
        assertThat(page.select(".why").text())
                .contains("You do not have to say.")
                .doesNotContain("We have your answer");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void who_gives_more_stars_is_not_asked(int stars) {
        voted(stars);

        assertThat(Html.of(browser.perform(browser.get().uri(ADDRESS).cookie(READER)))
                        .select(".why"))
                .isEmpty();
    }

    @Test
    void an_answer_is_kept_and_shown_to_its_reader_alone() {
        given(votes.explain(eq(11L), anyString(), eq(WhyNotHelpful.WRONG), eq("The dose\n\nis old")))
                .willReturn(true);

        assertThat(browser.perform(why("WRONG", " The dose\r\n\r\nis old ").cookie(READER)))
                .hasStatus(303)
                .hasHeader("Location", ADDRESS);

        Rating rating = voted(1);
        rating.explain(WhyNotHelpful.WRONG, "The dose", Instant.EPOCH);
        Document page = Html.of(browser.perform(browser.get().uri(ADDRESS).cookie(READER)));
        assertThat(page.select(".why").text()).contains("We have your answer.");
        assertThat(page.select(".why input[checked]").eachAttr("value")).containsExactly("WRONG");
        assertThat(page.select(".why textarea").text()).isEqualTo("The dose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BORING", "wrong"})
    void an_answer_without_a_reason_comes_back_with_its_words(String reason) {
        voted(2);

        MvcTestResult answer = browser.perform(why(reason, "The <b>dose</b>").cookie(READER));

        assertThat(answer).hasStatus(422);
        Document page = Html.of(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#why-HARD");
        assertThat(page.select("#why-HARD")).hasSize(1);
        assertThat(page.select(".why textarea").text()).isEqualTo("The <b>dose</b>");
        verify(votes, never()).explain(anyLong(), any(), any(), any());
    }

    @Test
    void an_answer_that_is_too_long_comes_back_whole() {
        voted(2);

        MvcTestResult answer = browser.perform(why("WRONG", "x".repeat(1_001)).cookie(READER));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select(".error-summary").text()).contains("at most 1,000 characters");
        assertThat(Html.of(answer).select(".why textarea").text()).hasSize(1_001);
    }

    @Test
    void who_gave_no_low_rating_gets_the_words_back_and_is_told_what_comes_first() {
        for (MockMvcRequestBuilder form :
                List.of(why("HARD", "My words"), why("HARD", "My words").cookie(READER))) {
            MvcTestResult answer = browser.perform(form);

            assertThat(answer).hasStatus(422).doesNotContainHeader("Set-Cookie");
            assertThat(Html.of(answer).select(".error-summary").text())
                    .isEqualTo("There is a problem Give the page 1 or 2 stars first. What you wrote is below");
            assertThat(Html.of(answer).select(".why textarea").text()).isEqualTo("My words");
        }
    }

    @Test
    void who_has_not_voted_is_told_so() {
        MvcTestResult answer = browser.get().uri(ADDRESS).exchange();

        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(Html.of(answer).text()).contains("You have not rated").doesNotContain("Take my rating back");
        assertThat(Html.of(answer).select("input[checked]")).isEmpty();
    }

    @Test
    void a_vote_can_be_taken_back_by_its_reader_alone() {
        assertThat(browser.perform(browser.post().uri(ADDRESS + "/withdrawal").with(fromOurPage())))
                .hasStatus(303);
        verify(takesBack, never()).takeBack(anyLong(), any());

        assertThat(browser.perform(browser.post()
                        .uri(ADDRESS + "/withdrawal")
                        .with(fromOurPage())
                        .cookie(READER)))
                .hasStatus(303)
                .hasHeader("Location", ADDRESS);
        verify(takesBack).takeBack(eq(11L), anyString());
    }

    @Test
    void a_whole_school_behind_one_address_can_vote_before_it_must_wait() {
        int votes = 0;
        MvcTestResult answer = browser.perform(vote("5").with(from("203.0.113.3")));
        while (answer.getResponse().getStatus() == 303 && votes++ < 200) {
            answer = browser.perform(vote("5").with(from("203.0.113.3")));
        }

        assertThat(votes).isBetween(60, 199);
        assertThat(answer).hasStatus(429).containsHeader("Retry-After");
    }

    @Test
    void another_site_casts_no_vote() {
        MvcTestResult answer = browser.post()
                .uri(ADDRESS)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Origin", "https://evil.example")
                .param("stars", "1")
                .exchange();

        assertThat(answer).hasStatus(403);
        verify(votes, never()).cast(anyLong(), anyLong(), any(), anyInt());
    }

    @Test
    void what_is_not_there_cannot_be_rated() {
        assertThat(browser.get().uri("/back-pain/nonsense/rating")).hasStatus(404);
        assertThat(browser.perform(browser.post()
                        .uri("/back-pain/nonsense/rating")
                        .with(fromOurPage())
                        .param("stars", "5")))
                .hasStatus(404);
    }

    private void rated(int stars, long count) {
        given(summaries.ofArticle(7))
                .willReturn(ArticleRating.of(
                        List.of(new ArticleRating.Count(11, LocalDate.of(2008, 12, 1), stars, count))));
    }

    private Rating voted(int stars) {
        Rating rating = new Rating(11, "key", stars, Instant.EPOCH);
        given(ratings.findByEditionAndReader(eq(11L), anyString())).willReturn(Optional.of(rating));
        return rating;
    }

    private MockMvcRequestBuilder why(String reason, String details) {
        return browser.post()
                .uri(ADDRESS + "/reason")
                .with(fromOurPage())
                .param("why", reason)
                .param("details", details);
    }

    private MockMvcRequestBuilder vote(String stars) {
        return browser.post().uri(ADDRESS).with(fromOurPage()).param("stars", stars);
    }

    private static String cookie(MvcTestResult answer) {
        return answer.getResponse().getCookie("reader").getValue();
    }
}
