package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * "Exercises for back pain" says what it must say, in order, with its furniture around it. It has a site of its own, on which
 * nobody comments.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"healthpages.sample-content=true", "spring.application.name=nobody-comments-here"})
class FoundingArticleTest {
    /** What the page must say, in the order in which it says it. */
    private static final List<String> FACTS = List.of(
            "Twenty years ago",
            "Dries Hettinga",
            "BackCare",
            "bed",
            "shops",
            "bus",
            "gardening",
            "dog",
            "painkillers",
            "pharmacist",
            "leaflet",
            "kidney",
            "Call 999 or go to A&E now",
            "both legs",
            "numbness or tingling around",
            "urine",
            "bowel",
            "chest pain",
            "serious accident",
            "Ask for an urgent GP appointment or call 111",
            "high temperature",
            "weight",
            "lump",
            "at night",
            "few weeks",
            "Yoga and other exercises",
            "enjoy",
            "yoga",
            "high blood pressure",
            "depression",
            "pilates",
            "Alexander technique",
            "NICE",
            "endurance",
            "strength",
            "flexib",
            "walking",
            "cycling",
            "swimming",
            "hydrotherapy",
            "aquarobics",
            "regular",
            "150 minutes",
            "medical advice",
            "Manual therapy",
            "Physiotherapists",
            "massage",
            "mobilisation",
            "manipulation",
            "stiff",
            "few weeks",
            "dedication");

    @LocalServerPort
    int port;

    private Document page;

    @BeforeEach
    void read() throws IOException {
        page = get("/back-pain/exercises");
    }

    private Document get(String path) throws IOException {
        return Jsoup.connect("http://localhost:" + port + path).get();
    }

    @Test
    void says_every_fact_in_order() {
        String text = page.select("article").text();
        int place = 0;
        for (String fact : FACTS) {
            int found = text.toLowerCase().indexOf(fact.toLowerCase(), place);
            assertThat(found)
                    .as("\"%s\" after \"…%s\"", fact, text.substring(Math.max(0, place - 60), place))
                    .isNotNegative();
            place = found;
        }
    }

    @Test
    void says_that_it_is_overdue_and_when_it_was_reviewed() {
        assertThat(page.select(".overdue").first().text())
                .isEqualTo("This page was due for review on 18 September 2016. Some of it may be out of date.");
        assertThat(page.select(".review-dates").eachText())
                .containsExactly(
                        "Media last reviewed: 27 May 2015 Next review due: 27 May 2017",
                        "Page last reviewed: 18 September 2014 Next review due: 18 September 2016");
        assertThat(page.text()).doesNotContain("Reviewed by");
    }

    @Test
    void puts_how_urgent_it_is_in_words_and_before_the_exercises() {
        assertThat(page.select(".care-title").eachText().subList(0, 3))
                .satisfiesExactly(
                        title -> assertThat(title).isEqualTo("Emergency: Call 999 or go to A&E now"),
                        title -> assertThat(title)
                                .isEqualTo("Urgent advice: Ask for an urgent GP appointment or call 111"),
                        title -> assertThat(title).startsWith("Non-urgent advice: "));
        assertThat(page.select(".care, #yoga-and-other-exercises")
                        .eachAttr("class")
                        .size())
                .isEqualTo(3);
        assertThat(page.select(".care, #yoga-and-other-exercises").last().id()).isEqualTo("yoga-and-other-exercises");
    }

    @Test
    void shows_159_ratings_and_15_comments_newest_first() {
        assertThat(page.select(".rating").text()).contains("3.6 out of 5").contains("Based on 159 ratings");
        assertThat(page.select(".rating input[type=radio]")).hasSize(5).noneMatch(radio -> radio.hasAttr("checked"));
        assertThat(page.text())
                .contains("The 15 comments posted are personal views."
                        + " Any information they give has not been checked and may not be accurate.");
        assertThat(page.select(".comment .permalink time").eachAttr("datetime"))
                .containsExactly(
                        "2015-01-12",
                        "2014-06-29",
                        "2014-06-24",
                        "2014-06-06",
                        "2014-05-16",
                        "2013-07-28",
                        "2013-07-03",
                        "2012-09-13",
                        "2012-09-01",
                        "2012-03-31",
                        "2012-01-02",
                        "2011-12-12",
                        "2011-10-02",
                        "2010-08-10",
                        "2008-12-08");
        assertThat(page.select(".comment-head").first().text()).endsWith("said on 12 January 2015");
        assertThat(page.select(".comment-report a").eachText())
                .doesNotHaveDuplicates()
                .hasSize(15);
        assertThat(page.select(".comment-words a").eachAttr("rel")).isNotEmpty().containsOnly("ugc nofollow noopener");
    }

    @Test
    void carries_nothing_per_reader() throws IOException {
        Connection.Response answer = Jsoup.connect("http://localhost:" + port + "/back-pain/exercises")
                .execute();

        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.body()).doesNotContain("_csrf").doesNotContain("jsessionid");
    }

    @Test
    void leads_only_to_pages_that_exist() throws IOException {
        for (String path :
                page.select("a[href^=/]").eachAttr("href").stream().distinct().toList()) {
            int status = Jsoup.connect("http://localhost:" + port + path)
                    .ignoreHttpErrors(true)
                    .execute()
                    .statusCode();
            assertThat(status).as(path).isEqualTo(200);
        }
        assertThat(page.select(".column-related a").eachAttr("href"))
                .contains(
                        "/back-pain",
                        "/treatments/physiotherapy",
                        "/treatments/osteopathy",
                        "/treatments/acupuncture",
                        "/back-pain/tips");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/back-pain", "/back-pain/tips", "/treatments", "/treatments/physiotherapy", "/treatments/osteopathy",
                "/treatments/acupuncture", "/exercise", "/exercise/yoga", "/exercise/pilates",
                        "/exercise/easy-exercises"
            })
    void every_page_of_the_sample_has_dates_and_links_that_work(String path) throws IOException {
        Document page = get(path);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".review-dates").text())
                .contains("Page last reviewed: ")
                .contains("Next review due: ");
        assertThat(page.select("footer").text()).contains("Sample content for trying the software.");
        for (Element link : page.select("main a[href^=/]")) {
            assertThat(Jsoup.connect("http://localhost:" + port + link.attr("href"))
                            .execute()
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void acupuncture_says_that_nice_stopped_recommending_it() throws IOException {
        assertThat(get("/treatments/acupuncture").select("article").text())
                .contains("NICE")
                .contains("2016")
                .contains("NG59");
    }

    @Test
    void topics_carry_neither_ratings_nor_comments() throws IOException {
        Document topic = get("/back-pain");

        assertThat(topic.select(".rating, .comments, main form")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/readyz", "/actuator/health"})
    void the_sites_health_is_told_to_whoever_asks(String path) throws IOException {
        String answer = Jsoup.connect("http://localhost:" + port + path)
                .ignoreContentType(true)
                .execute()
                .body();

        assertThat(answer).contains("\"status\":\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/metrics", "/actuator/env"})
    void nothing_else_of_the_actuator_is_on_the_readers_port(String path) throws IOException {
        assertThat(Jsoup.connect("http://localhost:" + port + path)
                        .ignoreHttpErrors(true)
                        .execute()
                        .statusCode())
                .isEqualTo(404);
    }
}
