package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.healthpages.platform.London;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and feed readers are told is what readers see, and what the database holds. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"healthpages.sample-content=true", "spring.application.name=nobody-comments-here"})
class WhatMachinesReadTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_review_has_one_date_on_the_page_in_its_data_and_in_the_database() throws IOException {
        List<Map<String, Object>> articles = jdbc.sql("select topic, slug, reviewed_on, review_due_on from article")
                .query()
                .listOfRows();

        assertThat(articles).hasSize(11);
        for (Map<String, Object> article : articles) {
            String path = path(article);
            Document page = Jsoup.connect(address(path)).get();
            String reviewed = String.valueOf(article.get("reviewed_on"));
            assertThat(page.select(".review-dates:not(.media *) time").eachAttr("datetime"))
                    .as(path)
                    .containsExactly(reviewed, String.valueOf(article.get("review_due_on")));
            assertThat(structured(page).at("/@graph/0/lastReviewed").asString())
                    .as(path)
                    .isEqualTo(reviewed);
        }
    }

    @Test
    void the_sitemap_and_the_feed_name_every_article_with_the_day_on_which_it_last_changed() throws IOException {
        Document sitemap = xml("/sitemap.xml");
        Document feed = xml("/feed.atom");

        List<Map<String, Object>> articles = jdbc.sql("""
                        select a.topic, a.slug, greatest(a.reviewed_on, max(e.published_on)) as changed
                        from article a join edition e on e.article = a.id group by a.id""").query().listOfRows();
        for (Map<String, Object> article : articles) {
            String address = address(path(article));
            LocalDate changed = LocalDate.parse(String.valueOf(article.get("changed")));
            assertThat(sitemap.select("url:has(loc:containsWholeOwnText(" + address + ")) lastmod")
                            .eachText())
                    .as(address)
                    .contains(changed.toString());
            assertThat(feed.select("entry:has(id:containsWholeOwnText(" + address + ")) > updated")
                            .eachText())
                    .as(address)
                    .contains(London.startOf(changed).toString());
        }
        assertThat(feed.select("entry > updated").eachText()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void every_address_in_the_sitemap_is_a_page_that_names_itself_the_same() throws IOException {
        for (String address : xml("/sitemap.xml").select("loc").eachText()) {
            assertThat(Jsoup.connect(address)
                            .get()
                            .select("link[rel=canonical]")
                            .attr("href"))
                    .isEqualTo(address);
        }
    }

    private static JsonNode structured(Document page) {
        return new JsonMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
    }

    private Document xml(String path) throws IOException {
        return Jsoup.parse(
                Jsoup.connect(address(path)).ignoreContentType(true).execute().body(), "", Parser.xmlParser());
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static String path(Map<String, Object> article) {
        return "/" + article.get("topic") + (article.get("slug").equals("") ? "" : "/" + article.get("slug"));
    }
}
