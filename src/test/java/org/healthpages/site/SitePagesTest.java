package org.healthpages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.article.SampleArticles.EXERCISES;
import static org.healthpages.article.SampleArticles.article;
import static org.healthpages.article.SampleArticles.exercises;
import static org.healthpages.article.SampleArticles.link;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.Media;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.PublishedChanges;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.ReviewedArticle;
import org.healthpages.article.Slug;
import org.healthpages.authoring.PublishedSignOff;
import org.healthpages.authoring.PublishedSignOffs;
import org.healthpages.comment.CommentPage;
import org.healthpages.comment.PublishedComment;
import org.healthpages.comment.PublishedComments;
import org.healthpages.correction.Outcome;
import org.healthpages.correction.SettledCorrection;
import org.healthpages.correction.SettledCorrections;
import org.healthpages.platform.NotFound;
import org.healthpages.rating.ArticleRating;
import org.healthpages.rating.EditionRating;
import org.healthpages.rating.RatingSummaries;
import org.healthpages.rating.RatingSummary;
import org.healthpages.rating.RatingSummary.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Slice
@WebMvcTest({HomeController.class, TopicController.class, ArticlePageController.class, InformationController.class})
class SitePagesTest {
    private static final Instant SAID = Instant.parse("2015-01-12T09:30:00Z");
    private static final LocalDate FIRST = LocalDate.of(2008, 12, 1);
    private static final RatingSummary RATED = new RatingSummary(List.of(
            new Row(5, 62, 39), new Row(4, 35, 22), new Row(3, 21, 13), new Row(2, 17, 11), new Row(1, 24, 15)));
    private static final RatingSummary FOUR = new RatingSummary(List.of(new Row(5, 4, 100)));
    private static final RatingSummary UNRATED = new RatingSummary(List.of(new Row(5, 0, 0)));

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    PublishedArticles articles;

    @MockitoBean
    RatingSummaries ratings;

    @MockitoBean
    PublishedComments comments;

    @MockitoBean
    SettledCorrections corrections;

    @MockitoBean
    PublishedChanges changes;

    @MockitoBean
    PublishedSignOffs signOffs;

    @BeforeEach
    void an_article_is_there() {
        given(articles.at("back-pain", "exercises")).willReturn(Optional.of(exercises()));
        given(articles.at("back-pain", ""))
                .willReturn(Optional.of(article(Slug.of("back-pain"), "Back pain", null, LocalDate.of(2016, 9, 19))));
        rated(RATED);
        said();
    }

    @Test
    void an_article_shows_its_text_its_dates_and_that_they_have_passed() {
        Document page = page("/back-pain/exercises");

        assertThat(page.title()).isEqualTo("Exercises for back pain - healthpages");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1").eachText()).containsExactly("Exercises for back pain");
        assertThat(page.select("#text").text()).isEqualTo("Lie on your back.");
        assertThat(page.text())
                .contains("Page last reviewed: 18 September 2014")
                .contains("Next review due: 18 September 2016")
                .contains("This page was due for review on 18 September 2016.");
        assertThat(page.select(".crumbs a").eachText()).containsExactly("Home", "Back pain");
    }

    @Test
    void a_page_that_nobody_signed_off_says_so_and_names_nobody() {
        for (String path : List.of("/back-pain/exercises", "/back-pain")) {
            Document page = page(path);

            assertThat(page.select("article .review-dates ~ .sign-off").text())
                    .as(path)
                    .isEqualTo("Not clinically signed off");
            assertThat(page.text()).doesNotContain("Signed off by");
        }
    }

    @Test
    void a_page_names_who_signed_it_off_and_since_when() {
        given(signOffs.of(anyLong()))
                .willReturn(Optional.of(new PublishedSignOff("Dr <Osei>", "GP", LocalDate.of(2016, 3, 4))));

        for (String path : List.of("/back-pain/exercises", "/back-pain")) {
            assertThat(page(path).select(".sign-off").text())
                    .as(path)
                    .isEqualTo("Signed off by Dr <Osei>, GP, on 4 March 2016");
        }
    }

    @Test
    void a_page_says_what_was_corrected_because_a_reader_wrote() {
        given(corrections.madeOn(7))
                .willReturn(IntStream.rangeClosed(1, 4)
                        .mapToObj(day -> new SettledCorrection(
                                40 + day,
                                EXERCISES,
                                "Exercises",
                                Outcome.CHANGED,
                                "Change <" + day + ">",
                                "grace",
                                Instant.parse("2016-03-0" + (5 - day) + "T12:00:00Z")))
                        .toList());

        Document page = page("/back-pain/exercises");

        assertThat(page.select(".review-dates > p:contains(Corrected)").eachText())
                .hasSize(3)
                .first()
                .isEqualTo("Corrected on 4 March 2016 after a reader wrote to us: Change <1>");
        assertThat(page.select(".review-dates details p").eachText())
                .containsExactly("Corrected on 1 March 2016 after a reader wrote to us: Change <4>");
        assertThat(page.text()).doesNotContain("grace");
    }

    @Test
    void a_page_without_corrections_does_not_speak_of_them() {
        assertThat(page("/back-pain/exercises").text()).doesNotContain("Corrected on");
    }

    @Test
    void an_article_that_nobody_has_reviewed_says_so_and_claims_no_date() {
        given(articles.at("back-pain", "exercises"))
                .willReturn(Optional.of(article(EXERCISES, "Exercises for back pain", null, null)));

        Document page = page("/back-pain/exercises");

        assertThat(page.text())
                .contains("not yet reviewed")
                .doesNotContain("review due", "due for review", "Reviewed by");
    }

    @Test
    void each_media_item_has_dates_of_its_own() {
        var schedule = new ReviewSchedule(LocalDate.of(2015, 5, 27), LocalDate.of(2017, 5, 27));
        given(articles.mediaOf(7))
                .willReturn(List.of(new Media("Back pain", "A video", schedule, null, null, "Hello")));

        Document page = page("/back-pain/exercises");

        assertThat(page.select(".media").text())
                .contains("Media last reviewed: 27 May 2015", "Next review due: 27 May 2017", "Hello")
                .doesNotContain("was due for review");
        assertThat(page.select("video")).isEmpty();
    }

    @Test
    void ratings_are_told_in_words_and_in_a_table() {
        Document page = page("/back-pain/exercises");

        assertThat(page.select(".rating").text()).contains("3.6 out of 5").contains("Based on 159 ratings");
        assertThat(page.select(".rating-table tbody tr th").eachText())
                .containsExactly("5 stars", "4 stars", "3 stars", "2 stars", "1 star");
        assertThat(page.select(".rating-number").eachText()).containsExactly("62", "35", "21", "17", "24");
        assertThat(page.select("input[name=stars]")).hasSize(5).noneMatch(radio -> radio.hasAttr("checked"));
        assertThat(page.select(".rating-form").attr("action")).isEqualTo("/back-pain/exercises/rating");
    }

    @Test
    void a_page_that_nobody_has_rated_claims_no_average() {
        rated(UNRATED);

        Document page = page("/back-pain/exercises");

        assertThat(page.select(".rating").text())
                .contains("Nobody has rated this page yet.")
                .doesNotContain("out of 5");
    }

    @Test
    void the_ratings_say_which_edition_they_are_of() {
        assertThat(page("/back-pain/exercises").select(".rating").text())
                .contains("Ratings for this edition, since 1 December 2008")
                .doesNotContain("earlier editions");
    }

    @Test
    void below_five_ratings_there_is_the_count_alone() {
        rated(FOUR);

        assertThat(page("/back-pain/exercises").select(".rating").text())
                .contains("Based on 4 ratings. An average is shown from five ratings on.")
                .doesNotContain("out of 5");
    }

    @Test
    void while_few_have_rated_a_new_edition_the_average_of_the_one_before_stands_there_and_says_so() {
        LocalDate second = LocalDate.of(2015, 5, 4);
        given(ratings.ofArticle(7))
                .willReturn(new ArticleRating(
                        new EditionRating(second, null, FOUR), List.of(new EditionRating(FIRST, second, RATED))));

        Document page = page("/back-pain/exercises");

        assertThat(page.select(".rating-average")).isEmpty();
        assertThat(page.select(".rating").text())
                .contains("Ratings for this edition, since 4 May 2015")
                .contains("The edition before this one was rated 3.6 out of 5, based on 159 ratings.");
        assertThat(page.select(".rating-earlier li").eachText())
                .containsExactly("1 December 2008 to 4 May 2015: 3.6 out of 5, 159 ratings");
    }

    @Test
    void an_earlier_edition_that_few_rated_has_its_count_alone() {
        LocalDate second = LocalDate.of(2015, 5, 4);
        given(ratings.ofArticle(7))
                .willReturn(new ArticleRating(
                        new EditionRating(second, null, UNRATED), List.of(new EditionRating(FIRST, second, FOUR))));

        Document page = page("/back-pain/exercises");

        assertThat(page.select(".rating").text())
                .contains("Nobody has rated this edition yet.")
                .doesNotContain("out of 5");
        assertThat(page.select(".rating-earlier li").eachText())
                .containsExactly("1 December 2008 to 4 May 2015: 4 ratings");
    }

    @Test
    void a_comment_about_an_earlier_edition_says_so() {
        said(
                new PublishedComment(2, 7, 1, "New", "It helps", SAID, 11, FIRST),
                new PublishedComment(1, 7, 1, "Old", "It helped", SAID, 10, LocalDate.of(2001, 2, 3)));

        Document page = page("/back-pain/exercises");

        assertThat(page.select("#comment-1").text())
                .contains("About the edition of 3 February 2001. The page has been revised since.");
        assertThat(page.select("#comment-2").text()).doesNotContain("About the edition");
    }

    @Test
    void the_disclaimer_says_how_many_comments_there_are() {
        assertThat(page("/back-pain/exercises").text()).contains("No comments have been published yet.");

        said(new PublishedComment(1, 7, 1, "A reader", "They helped", SAID, 11, LocalDate.of(2008, 12, 1)));
        assertThat(page("/back-pain/exercises").text()).contains("The 1 comment posted is a personal view.");

        said(LongStream.range(0, 15)
                .mapToObj(n ->
                        new PublishedComment(n, 7, 1, "A reader", "They helped", SAID, 11, LocalDate.of(2008, 12, 1)))
                .toArray(PublishedComment[]::new));
        assertThat(page("/back-pain/exercises").text()).contains("The 15 comments posted are personal views.");
    }

    @Test
    void a_comment_shows_its_readers_words_as_they_are() {
        said(new PublishedComment(
                42,
                7,
                1,
                "<i>Zo\u00EB</i>",
                "One\ntwo\n\n<script>alert(1)</script> \"see\" https://example.org/a.",
                SAID,
                11,
                LocalDate.of(2008, 12, 1)));

        Document page = page("/back-pain/exercises");

        assertThat(page.select("#comment-42 bdi.comment-name").text()).isEqualTo("<i>Zo\u00EB</i>");
        assertThat(page.select("#comment-42 time").text()).isEqualTo("12 January 2015");
        assertThat(page.select("#comment-42 .comment-words p"))
                .hasSize(2)
                .allMatch(p -> p.attr("dir").equals("auto"));
        assertThat(page.select("#comment-42 .comment-words br")).hasSize(1);
        assertThat(page.select("#comment-42 .comment-words").text())
                .isEqualTo("One two <script>alert(1)</script> \"see\" https://example.org/a.");
        assertThat(page.select("#comment-42 .comment-words a").attr("href")).isEqualTo("https://example.org/a");
        assertThat(page.select("#comment-42 .comment-words a").attr("rel")).isEqualTo("ugc nofollow noopener");
        assertThat(page.select("#comment-42 .permalink").attr("href")).isEqualTo("/comments/42");
        assertThat(page.select("#comment-42 .comment-report a").attr("href")).isEqualTo("/comments/42/report");
        assertThat(page.select("#comment-42 .comment-report a").text())
                .startsWith("Report this content as offensive or unsuitable")
                .contains("12 January 2015");
    }

    @Test
    void the_editors_reply_stands_under_its_comment_signed_and_dated() {
        Instant replied = Instant.parse("2015-02-03T23:30:00Z");
        Instant changed = Instant.parse("2015-06-30T23:30:00Z"); // a day later in London
        said(
                new PublishedComment(
                        42,
                        7,
                        1,
                        "A",
                        "They helped",
                        SAID,
                        11,
                        FIRST,
                        "Thank <b>you</b>.\n\nSee https://example.org/a",
                        "Dr <Osei>",
                        replied,
                        changed),
                new PublishedComment(
                        41, 7, 1, "B", "They hurt", SAID, 11, FIRST, "Sorry.", "The editors", replied, null),
                new PublishedComment(40, 7, 1, "C", "They did nothing", SAID, 11, FIRST));

        Document page = page("/back-pain/exercises");

        assertThat(page.select("#comment-42 .reply h3").text()).isEqualTo("Reply from the editors");
        assertThat(page.select("#comment-42 .reply .comment-words p").eachText())
                .containsExactly("Thank <b>you</b>.", "See https://example.org/a");
        assertThat(page.select("#comment-42 .reply-signed").text())
                .isEqualTo("Dr <Osei>, 3 February 2015, changed on 1 July 2015");
        assertThat(page.select("#comment-42 .reply time").eachAttr("datetime"))
                .containsExactly("2015-02-03", "2015-07-01");
        assertThat(page.select("#comment-41 .reply-signed").text()).isEqualTo("The editors, 3 February 2015");
        assertThat(page.select("#comment-40 .reply")).isEmpty();
    }

    @Test
    void in_the_place_of_a_comment_that_is_being_checked_stands_its_date_and_no_name() {
        said(new PublishedComment(42, 7, 1, null, null, SAID, 11, LocalDate.of(2008, 12, 1)));

        Document page = page("/back-pain/exercises");

        assertThat(page.select("#comment-42").text())
                .isEqualTo("A comment is being checked by our editors said on 12 January 2015");
        assertThat(page.select("#comment-42 a")).isEmpty();
    }

    @Test
    void comments_have_numbered_pages_and_the_first_has_one_address() {
        given(comments.on(7, 1)).willReturn(new CommentPage(List.of(), 1, 3, 40));
        given(comments.on(7, 2)).willReturn(new CommentPage(List.of(), 2, 3, 40));

        assertThat(page("/back-pain/exercises?comments=1")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .endsWith("/back-pain/exercises");
        Document second = page("/back-pain/exercises?comments=2");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/back-pain/exercises?comments=2");
        assertThat(second.select(".pages [aria-current=page]").text()).isEqualTo("Page 2");
        assertThat(second.select(".pages a").eachText())
                .containsExactly("Newer", "Page 1", "Page 2", "Page 3", "Older");
    }

    @Test
    void beyond_the_last_page_of_comments_there_is_nothing() {
        given(comments.on(7, 4)).willThrow(new NotFound());

        assertThat(browser.get().uri("/back-pain/exercises?comments=4")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "01", "two", "1.0", "9999999999"})
    void what_is_no_page_number_is_not_found(String number) {
        MvcTestResult answer = browser.get()
                .uri("/back-pain/exercises")
                .param("comments", number)
                .exchange();

        assertThat(answer).hasStatus(404);
    }

    @Test
    void an_article_page_carries_nothing_per_reader() {
        MvcTestResult answer = browser.get().uri("/back-pain/exercises").exchange();

        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(answer).hasHeader("Cache-Control", "public, max-age=0, must-revalidate");
        assertThat(Html.of(answer).select("input[type=hidden]")).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void an_article_leads_to_the_ones_before_and_after_it() {
        assertThat(page("/back-pain/exercises").select(".neighbours")).isEmpty();

        given(articles.after(any())).willReturn(Optional.of(new ArticleLink(Slug.of("back-pain/tips"), "Tips", "")));
        assertThat(page("/back-pain/exercises").select(".neighbours a").eachText())
                .containsExactly("Next Tips");

        given(articles.before(any())).willReturn(Optional.of(new ArticleLink(Slug.of("back-pain/beds"), "Beds", "")));
        assertThat(page("/back-pain/exercises").select(".neighbours a").eachAttr("href"))
                .containsExactly("/back-pain/beds", "/back-pain/tips");
    }

    @Test
    void machines_are_told_what_the_page_is_and_nothing_can_break_out_of_it() {
        String title = "</script><script>alert(1)</script> & \"rest\" <!--";
        given(articles.at("back-pain", "exercises"))
                .willReturn(Optional.of(article(EXERCISES, title, LocalDate.of(2014, 9, 18), null)));

        String raw = Html.of(browser.get().uri("/back-pain/exercises").exchange())
                .select("script[type=application/ld+json]")
                .first()
                .data();

        assertThat(raw).doesNotContain("<", ">", "&");
        JsonNode page = new JsonMapper().readTree(raw).at("/@graph/0");
        assertThat(page.at("/@type").asString()).isEqualTo("MedicalWebPage");
        assertThat(page.at("/name").asString()).isEqualTo(title);
        assertThat(page.at("/url").asString()).isEqualTo("http://localhost:8080/back-pain/exercises");
        assertThat(page.at("/datePublished").asString()).isEqualTo("2008-12-01");
        assertThat(page.at("/lastReviewed").asString()).isEqualTo("2014-09-18");
        assertThat(page.has("reviewedBy")).as("nobody is named").isFalse();
        assertThat(raw).doesNotContain("aggregateRating", "AggregateRating");
        assertThat(new JsonMapper().readTree(raw).at("/@graph/1/itemListElement"))
                .extracting(item -> item.at("/name").asString())
                .containsExactly("Home", "Back pain", title);
    }

    @Test
    void machines_are_told_of_no_review_where_there_was_none_and_of_a_reviewer_who_is_named() {
        given(articles.at("back-pain", "exercises"))
                .willReturn(Optional.of(new PublishedArticle(
                        7, EXERCISES, "Exercises", "", "", null, null, "Dr Ada Osei, GP", 11, FIRST, null, null)));

        JsonNode page = new JsonMapper()
                .readTree(page("/back-pain/exercises")
                        .select("script[type=application/ld+json]")
                        .first()
                        .data())
                .at("/@graph/0");

        assertThat(page.has("lastReviewed")).isFalse();
        assertThat(page.at("/reviewedBy/name").asString()).isEqualTo("Dr Ada Osei, GP");
    }

    @Test
    void what_is_shared_elsewhere_has_a_title_a_summary_and_a_picture() {
        Document page = page("/back-pain/exercises");

        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Easy ones.");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Exercises for back pain");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("http://localhost:8080/back-pain/exercises");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .matches("http://localhost:8080/assets/share-[0-9a-f]{32}\\.png");
        assertThat(page("/about").select("meta[property=og:type]").attr("content"))
                .isEqualTo("website");
    }

    @Test
    void every_page_says_that_it_does_not_replace_a_doctor() {
        given(articles.topics()).willReturn(List.of());

        assertThat(List.of(
                        "/",
                        "/back-pain",
                        "/back-pain/exercises",
                        "/about",
                        "/accessibility",
                        "/privacy",
                        "/comment-rules"))
                .allSatisfy(address -> {
                    Document page = page(address);
                    assertThat(page.select("footer").text()).contains("This site does not replace a doctor.");
                    assertThat(page.select("footer a").eachAttr("href")).contains("tel:999", "/contact");
                    assertThat(page.select("h1")).hasSize(1);
                    assertThat(page.select("link[rel=canonical]").attr("href"))
                            .isEqualTo("http://localhost:8080" + address);
                });
    }

    @Test
    void the_privacy_page_tells_how_long_things_are_kept_as_it_is_configured() {
        assertThat(page("/privacy").select("tbody tr").eachText())
                .contains(
                        "A comment that no editor has decided about 365 days",
                        "A published comment Until you withdraw it, or an editor removes it",
                        "A refused comment, and your appeal 180 days after the last decision about it, or until you have it erased",
                        "What you add to why a page was not helpful 365 days",
                        "Keys to network codes 30 days");
    }

    @Test
    void every_page_has_its_security_headers() {
        MvcTestResult answer = browser.get().uri("/about").exchange();

        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void the_home_page_shows_topics_what_was_last_reviewed_and_what_to_do_in_an_emergency() {
        given(articles.topics()).willReturn(List.of(link()));
        given(articles.lastReviewed(any()))
                .willReturn(List.of(new ReviewedArticle(EXERCISES, "Exercises", LocalDate.of(2014, 9, 18))));

        Document page = page("/");

        assertThat(page.select(".cards a").attr("href")).isEqualTo("/back-pain/exercises");
        assertThat(page.select(".dated").text()).contains("Exercises reviewed on 18 September 2014");
        assertThat(page.select(".care-emergency").text()).contains("999", "111", "116 123");
    }

    @Test
    void a_home_page_without_articles_says_so() {
        assertThat(page("/").text()).contains("There are no topics yet.").doesNotContain("Last reviewed");
    }

    @Test
    void a_topic_shows_its_articles_and_is_in_time_on_the_day_it_is_due() {
        given(articles.in("back-pain")).willReturn(List.of(link()));

        Document page = page("/back-pain");

        assertThat(page.select("h1").text()).isEqualTo("Back pain");
        assertThat(page.select(".cards a").eachAttr("href")).containsExactly("/back-pain/exercises");
        assertThat(page.text()).doesNotContain("was due for review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/back-pain/nonsense", "/back_pain", "/back-pain/exercises/more"})
    void what_is_not_there_is_not_found(String address) {
        assertThat(browser.get().uri(address)).hasStatus(404);

        verify(comments, never()).on(anyLong(), anyInt());
    }

    @ParameterizedTest
    @MethodSource("databaseFailures")
    void without_a_database_readers_are_asked_to_come_back(RuntimeException failure) {
        given(articles.at("back-pain", "exercises")).willThrow(failure);

        assertThat(browser.get().uri("/back-pain/exercises")).hasStatus(503).hasHeader("Retry-After", "60");
    }

    private static Stream<RuntimeException> databaseFailures() {
        return Stream.of(
                new CannotCreateTransactionException("down"),
                new DataAccessResourceFailureException("down"),
                new QueryTimeoutException("slow"));
    }

    @Test
    void capitals_lead_to_the_one_address() {
        assertThat(browser.get().uri("/Back-Pain/Exercises/"))
                .hasStatus(301)
                .hasHeader("Location", "/back-pain/exercises");
    }

    @Test
    void the_privacy_page_promises_to_take_back_again_only_what_the_journal_knows() {
        assertThat(page("/privacy").select("main").text())
                .contains(
                        "we erase again the comments and appeals that you had erased, take back again the ratings that you had")
                .contains("A rating that you had raised is as low again as it was");
    }

    @Test
    void the_privacy_page_says_how_long_a_message_to_us_is_kept() {
        assertThat(page("/privacy").select("tbody").text()).contains("90 days after we dealt with it");
    }

    private void said(PublishedComment... published) {
        List<PublishedComment> shown = List.of(published);
        given(comments.on(7, 1))
                .willReturn(new CommentPage(
                        shown,
                        1,
                        1,
                        shown.stream().filter(c -> !c.isBeingChecked()).count()));
    }

    private Document page(String address) {
        MvcTestResult answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }

    private void rated(RatingSummary summary) {
        given(ratings.ofArticle(7)).willReturn(new ArticleRating(new EditionRating(FIRST, null, summary), List.of()));
    }
}
