package org.healthpages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.LocalDate;
import java.util.List;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.DatedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest({AToZController.class, SitemapController.class, FeedController.class, SecurityContactController.class})
class FindingPagesTest {
    private static final LocalDate FIRST = LocalDate.of(2008, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2014, 9, 18);

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    PublishedArticles articles;

    // A to Z

    @Test
    void pages_stand_under_their_first_letter_whatever_its_case_or_accent() {
        given(articles.all())
                .willReturn(List.of(
                        link("b/yoga", "yoga"),
                        link("b/2", "24 hours"),
                        link("b/e", "\u00C9ire"),
                        link("b/x", "Eczema")));

        Document page = Html.of(browser.get().uri("/a-z").exchange());

        assertThat(page.select("section h2").eachText()).containsExactly("0-9", "E", "Y");
        assertThat(page.select("section").get(1).select("a").eachText()).containsExactly("Eczema", "\u00C9ire");
        assertThat(page.select("nav[aria-label=Letters] a").eachAttr("href"))
                .containsExactly("#letter-0-9", "#letter-e", "#letter-y")
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
    }

    @Test
    void an_empty_site_says_so() {
        assertThat(Html.of(browser.get().uri("/a-z").exchange()).select("main").text())
                .contains("There are no pages yet.");
    }

    // for machines

    @Test
    void the_sitemap_names_every_page_and_when_it_last_changed() {
        given(articles.lastChanged(any()))
                .willReturn(List.of(dated("back-pain/tips", FIRST, LATER), dated("back-pain", LATER, FIRST)));

        Document sitemap = xml("/sitemap.xml", "application/xml;charset=UTF-8");

        assertThat(sitemap.select("url:has(lastmod)"))
                .extracting(url ->
                        url.select("loc").text() + " " + url.select("lastmod").text())
                .containsExactly(
                        "http://localhost:8080/back-pain/tips 2014-09-18",
                        "http://localhost:8080/back-pain 2014-09-18");
        assertThat(sitemap.select("loc").eachText())
                .contains("http://localhost:8080/", "http://localhost:8080/privacy")
                .noneMatch(address -> address.contains("desk") || address.contains("receipts"));
    }

    @Test
    void the_feed_has_an_entry_for_each_page_that_changed_lately() {
        given(articles.lastChanged(any())).willReturn(List.of(dated("back-pain/tips", FIRST, LATER)));

        Document feed = xml("/feed.atom", "application/atom+xml;charset=UTF-8");

        assertThat(feed.select("feed > id").text()).isEqualTo("http://localhost:8080/feed.atom");
        assertThat(feed.select("feed > author > name").text()).isEqualTo("healthpages");
        assertThat(feed.select("feed > updated").text()).isEqualTo("2014-09-17T23:00:00Z");
        assertThat(feed.select("entry > id").text()).isEqualTo("http://localhost:8080/back-pain/tips");
        assertThat(feed.select("entry > title").text()).isEqualTo("A <b> & C");
        assertThat(feed.select("entry > summary").text()).isEqualTo("About it");
        assertThat(feed.select("entry > published").text()).isEqualTo("2008-12-01T00:00:00Z");
        assertThat(feed.select("entry > updated").text()).isEqualTo("2014-09-17T23:00:00Z");
    }

    @Test
    void a_feed_without_pages_is_still_a_feed() {
        Document feed = xml("/feed.atom", "application/atom+xml;charset=UTF-8");

        assertThat(feed.select("feed > updated").text()).isEqualTo("2016-09-18T23:00:00Z");
        assertThat(feed.select("entry")).isEmpty();
    }

    @Test
    void robots_are_told_where_the_sitemap_is_and_what_is_private() {
        assertThat(browser.get().uri("/robots.txt"))
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .contains(
                        "Disallow: /desk\n",
                        "Disallow: /receipts/\n",
                        "Disallow: /sign-off/\n",
                        "Sitemap: http://localhost:8080/sitemap.xml\n");
    }

    @Test
    void who_finds_a_hole_is_told_whom_to_tell_and_until_when_that_holds() {
        assertThat(browser.get().uri("/.well-known/security.txt"))
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .contains("Contact: http://localhost:8080/contact\n", "Expires: 2017-03-19T00:00:00Z\n");
        assertThat(browser.get().uri("/security.txt"))
                .hasStatus(303)
                .hasHeader("Location", "/.well-known/security.txt");
    }

    private Document xml(String path, String contentType) {
        MvcTestResult answer = browser.get().uri(path).exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasContentType(contentType)
                .hasHeader("Cache-Control", "public, max-age=0, must-revalidate");
        return Jsoup.parse(body(answer), "", Parser.xmlParser());
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static ArticleLink link(String path, String title) {
        return new ArticleLink(Slug.of(path), title, "About " + title);
    }

    private static DatedArticle dated(String path, LocalDate published, LocalDate reviewed) {
        return new DatedArticle(Slug.of(path), "A <b> & C", "About it", published, reviewed);
    }
}
