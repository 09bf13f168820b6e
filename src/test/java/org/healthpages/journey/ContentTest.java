package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The words of the site: no link leads nowhere, no picture is without its words, no heading level is skipped. Long sentences,
 * "click here" and dates with slashes are told as warnings.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"healthpages.sample-content=true", "spring.application.name=nobody-comments-here"})
class ContentTest {
    private static final Path REPORT = Path.of("target/quality/content.md");
    private static final int MOST_WORDS = 20;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]?");
    private static final Pattern CLICK_HERE = Pattern.compile("(?i)\\bclick here\\b");
    private static final Pattern SLASH_DATE = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, Document> pages = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void no_link_leads_nowhere_no_picture_is_without_words_and_no_heading_level_is_skipped() throws IOException {
        crawl();
        assertThat(pages).as("the site was walked").hasSizeGreaterThan(25).containsKey("/back-pain/exercises");

        for (Map.Entry<String, Document> page : pages.entrySet()) {
            links(page.getKey(), page.getValue());
            pictures(page.getKey(), page.getValue());
            headings(page.getKey(), page.getValue());
        }

        assertThat(faults).isEmpty();
    }

    private void crawl() throws IOException {
        Deque<String> paths = new ArrayDeque<>(List.of("/"));
        while (!paths.isEmpty()) {
            String path = paths.pop();
            if (pages.containsKey(path)) {
                continue;
            }
            Connection.Response answer = Jsoup.connect("http://localhost:" + port + path)
                    .ignoreHttpErrors(true)
                    .ignoreContentType(true)
                    .execute();
            boolean html = String.valueOf(answer.contentType()).startsWith("text/html");
            Document page = html ? answer.parse() : new Document("");
            if (answer.statusCode() != 200) {
                faults.add(path + " answers " + answer.statusCode());
            }
            pages.put(path, page);
            page.select("a[href^=/], link[href^=/]").eachAttr("href").forEach(link -> paths.add(before(link, '#')));
        }
    }

    private void links(String path, Document page) {
        for (String link : page.select("a[href*=#]").eachAttr("href")) {
            String anchor = link.substring(link.indexOf('#') + 1);
            Document target = link.startsWith("#") ? page : pages.get(before(link, '#'));
            if (target == null || target.getElementById(anchor) == null) {
                faults.add(path + " leads to " + link + ", and there is no such place");
            }
        }
    }

    private void pictures(String path, Document page) {
        for (Element picture :
                page.select("img:not([alt]), svg:not([aria-hidden]):not([role]), video:not([aria-labelledby])")) {
            faults.add(path + " has a picture without words: " + picture.outerHtml());
        }
    }

    private void headings(String path, Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                faults.add(path + " skips a level before \"" + heading.text() + "\"");
            }
            before = level;
        }
    }

    private static String before(String link, char end) {
        int at = link.indexOf(end);
        return at < 0 ? link : link.substring(0, at);
    }

    @Test
    void every_related_page_exists() {
        assertThat(jdbc.sql("select count(*) from related_article")
                        .query(Long.class)
                        .single())
                .isGreaterThan(20);
        assertThat(jdbc.sql("""
                        select r.related_topic, r.related_slug from related_article r
                        left join article a on a.topic = r.related_topic and a.slug = r.related_slug where a.id is null""").query().listOfRows()).isEmpty();
    }

    @Test
    void the_words_are_read_for_what_makes_them_hard_to_read() throws IOException {
        crawl();
        List<String> warnings = new ArrayList<>();
        int sentences = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element block : page.getValue().select("main p, main li, main dd, main td")) {
                if (block.closest(".comment, .cards, .crumbs, .found, .dated") == null) {
                    sentences += read(page.getKey(), block.text(), warnings);
                }
            }
        }

        report(warnings, sentences);
        assertThat(sentences).as("sentences that were read").isGreaterThan(300);
    }

    @Test
    void what_is_hard_to_read_would_be_seen() {
        List<String> warnings = new ArrayList<>();

        read("/a", "One " + "two ".repeat(20) + "three. Click here on 12/01/2015.", warnings);

        assertThat(warnings)
                .satisfiesExactlyInAnyOrder(
                        warning -> assertThat(warning).contains("22 words"),
                        warning -> assertThat(warning).contains("click here"),
                        warning -> assertThat(warning).contains("slashes"));
    }

    private static int read(String path, String text, List<String> warnings) {
        int sentences = 0;
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            sentences++;
            long words = Stream.of(sentence.group().split("\\s+"))
                    .filter(word -> !word.isBlank())
                    .count();
            if (words > MOST_WORDS) {
                warnings.add(path + ": " + words + " words: " + sentence.group().strip());
            }
        }
        if (CLICK_HERE.matcher(text).find()) {
            warnings.add(path + ": says \"click here\": " + text);
        }
        if (SLASH_DATE.matcher(text).find()) {
            warnings.add(path + ": a date with slashes: " + text);
        }
        return sentences;
    }

    private static void report(List<String> warnings, int sentences) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(sentences + " sentences, " + warnings.size() + " warnings");
        warnings.stream().sorted().distinct().map(warning -> "- " + warning).forEach(lines::add);
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
        System.out.println(String.join(System.lineSeparator(), lines));
    }
}
