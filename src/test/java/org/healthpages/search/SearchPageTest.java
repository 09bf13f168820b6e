package org.healthpages.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.stream.IntStream;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.SearchableArticle;
import org.healthpages.article.Slug;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(SearchController.class)
class SearchPageTest {
    @Autowired
    MockMvcTester browser;

    @MockitoBean
    CurrentIndex index;

    @MockitoBean
    PublishedArticles articles;

    @BeforeEach
    void some_pages() {
        given(articles.topics())
                .willReturn(List.of(new ArticleLink(Slug.of("back-pain"), "Back pain guide", "About backs")));
        pagesAboutPain(61);
    }

    private void pagesAboutPain(int many) {
        given(index.get())
                .willReturn(new ArticleIndex(IntStream.rangeClosed(1, many)
                        .mapToObj(i -> new SearchableArticle(
                                Slug.of(i == 1 ? "pain" : "pain/p-" + i),
                                "Pain " + i,
                                "It hurts.",
                                i == 1 ? "Some <script>alert(1)</script> & more single words." : "Words.",
                                null))
                        .toList()));
    }

    @Test
    void without_a_question_there_are_a_box_and_the_topics() {
        Document page = page("/search");

        assertThat(page.title()).isEqualTo("Search - healthpages");
        assertThat(page.select("input[name=q]")).hasSize(1);
        assertThat(page.select(".answers")).isEmpty();
        assertThat(page.select(".cards a").eachAttr("href")).containsExactly("/back-pain");
    }

    @Test
    void one_answer_is_one_page_and_its_words_are_shown_as_they_are() {
        Document page = page("/search?q=single");

        assertThat(page.select("#answers").text()).isEqualTo("1 page found");
        assertThat(page.select(".found .extract").text())
                .isEqualTo("Some <script>alert(1)</script> & more single words.");
        assertThat(page.select(".found mark").eachText()).containsExactly("single");
        assertThat(page.select(".found .kind").text()).isEqualTo("Topic");
        assertThat(page.select(".found").text()).contains("Not yet reviewed");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void the_question_is_kept_as_it_was_typed() {
        String question = "\"><script>alert(1)</script>";

        Document page =
                Html.of(browser.get().uri("/search").param("q", question).exchange());

        assertThat(page.select("#q").attr("value")).isEqualTo(question);
        assertThat(page.title()).startsWith(question);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void many_answers_have_numbered_pages_that_keep_the_question() {
        Document page = page("/search?q=pain%20%26%20more&page=2");

        assertThat(page.select("#answers").text()).isEqualTo("61 pages found");
        assertThat(page.select(".pages a").eachText())
                .containsExactly("Previous", "Page 1", "Page 2", "Page 3", "Page 4", "Page 7", "Next");
        assertThat(page.select(".pages a[rel=next]").attr("href")).isEqualTo("/search?q=pain%20%26%20more&page=3");
        assertThat(page.select(".pages [aria-current=page]").text()).isEqualTo("Page 2");
        assertThat(page.select(".found").attr("start")).isEqualTo("11");
    }

    @Test
    void of_more_than_a_thousand_answers_the_page_says_how_many_are_listed() {
        pagesAboutPain(1_001);

        Document page = page("/search?q=pain&page=100");

        assertThat(page.select("#answers").text()).isEqualTo("More than 1,000 pages found");
        assertThat(page.select(".answers").text()).contains("The best 1,000 are listed.", "Page 100 of 100");
        assertThat(page.select(".pages a[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "junk, 1", "7, 7", "8, 7", "999999, 7"})
    void a_page_of_answers_that_is_not_there_is_the_nearest(String asked, String shown) {
        assertThat(page("/search?q=pain&page=" + asked)
                        .select(".pages [aria-current=page]")
                        .text())
                .isEqualTo("Page " + shown);
    }

    @Test
    void no_answer_leads_on() {
        Document page = page("/search?q=qqqqqq");

        assertThat(page.select("#answers").text()).isEqualTo("No page found");
        assertThat(page.select("main a").eachAttr("href")).contains("/a-z", "/back-pain", "tel:111", "tel:999");
        assertThat(page.select(".pages")).isEmpty();
    }

    @Test
    void a_question_that_was_cut_is_said_to_be() {
        assertThat(page("/search?q=" + "x".repeat(201)).select("main").text())
                .contains("We searched for the first 200 characters of what you wrote.");
        assertThat(page("/search?q=" + "x".repeat(200)).select("main").text())
                .doesNotContain("We searched for the first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=pain", "/search?q=pain&page=2", "/search?q=qqqqqq"})
    void every_search_has_one_address_for_machines_and_nothing_about_its_reader(String path) {
        MvcTestResult answer = browser.get().uri(path).exchange();

        assertThat(answer)
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .hasHeader("Cache-Control", "public, max-age=0, must-revalidate");
        assertThat(Html.of(answer).select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/search");
        assertThat(Html.of(answer).select("h1").eachText()).containsExactly("Search");
        assertThat(Html.of(answer).select(".site-search"))
                .as("one box is enough")
                .isEmpty();
    }

    private Document page(String path) {
        MvcTestResult answer = browser.get().uri(java.net.URI.create(path)).exchange();
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
