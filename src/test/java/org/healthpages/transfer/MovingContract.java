package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.healthpages.Application;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.account.Editor;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.DraftsArticles;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.PublishesArticles;
import org.healthpages.article.Slug;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.HidesComments;
import org.healthpages.platform.London;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole site is exported and imported into an empty one. */
abstract class MovingContract {
    private static final Instant SAID = Instant.parse("2026-02-01T10:00:00.123456Z");

    @TempDir
    private Path folder;

    private final List<String> news = new ArrayList<>();

    abstract String newDatabase();

    @Test
    void a_site_that_has_moved_has_the_same_pages() throws Exception {
        Path export = folder.resolve("export");
        try (var before = site();
                var after = site()) {
            load(before, Path.of("db/sample"));
            load(before, write("2010-06-01", "Breathe slowly."));
            load(before, write("2014-06-01", "Breathe *slowly*, on a mat."));
            decide(before);
            rate(before);

            int code = before.getBean(ExportCommand.class).run(List.of(export.toString()));
            int again = before.getBean(ExportCommand.class).run(List.of(export.toString()));
            Outcome outcome = load(after, export);

            assertThat(code).isZero();
            assertThat(again).as("over what is there").isOne();
            assertThat(outcome.faults()).isEmpty();
            assertThat(outcome.articles).isEqualTo(12);
            assertThat(pages(after)).isEqualTo(pages(before)).hasSize(12);
            assertThat(pages(after).get("/exercise/breathing"))
                    .contains("About the edition of", "Comments are closed.", "The edition before this one was rated");
            assertThat(tallies(after)).isEqualTo(tallies(before)).hasSizeGreaterThan(5);
            assertThat(waiting(after)).containsExactlyInAnyOrder("It waits.", "It was hidden.");
            assertThat(everything(export))
                    .contains("It was published.", "It waits.", "It was hidden.", "Ask [removed by the editors], too.")
                    .doesNotContain(
                            "Okafor", "It was refused.", "It was taken back.", "It was removed.", "A secret plan");

            redact(before, "It was published.", "It was [[published]].");
            Outcome later = load(after, export(before, "later"));
            assertThat(later.faults()).isEmpty();
            assertThat(later.comments).as("known in other words, too").isZero();
            assertThat(news)
                    .anySatisfy(
                            line -> assertThat(line)
                                    .contains(
                                            "1 comment has other words in the file than here, and stayed as here: /desk/comments/"));
            assertThat(load(before, export(after, "back")).comments)
                    .as("known by its name wherever it was between")
                    .isZero();

            takeBack(before, "It was published.");
            Outcome home = load(before, export);
            assertThat(home.faults()).isEmpty();
            assertThat(home.comments).as("taken back or not, it was here once").isZero();
        }
    }

    private ConfigurableApplicationContext site() {
        return new SpringApplicationBuilder(Application.class, DoorTest.Setting.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + newDatabase(),
                        "--healthpages.public-url=https://site.example",
                        "--healthpages.page-cache.size=0");
    }

    private Outcome load(ConfigurableApplicationContext site, Path path) throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            List<SourceFile> files = found.filter(file -> SourceFile.isKnown(file.toString()))
                    .sorted()
                    .map(SourceFile::of)
                    .toList();
            return site.getBean(ImportsContent.class).load(files, news::add);
        }
    }

    /** An article with whatever an article can have; its second edition leaves the first one behind. */
    private Path write(String published, String body) throws IOException {
        return Files.writeString(folder.resolve("breathing.md"), """
                ---
                path: exercise/breathing
                title: "Breathing: \\"in\\" & out #1 – null"
                summary: "Süß & <b>bold</b>: it's 'quoted'"
                published: %s
                reviewed: 2025-01-10
                review-due: 2027-01-10
                reviewed-by: "Dr. O'Neill – 👩🏽‍⚕️"
                related: [exercise, back-pain/exercises]
                red-flags: ["can't breathe", "- dash: colon"]
                comments-closed: Comments are closed.
                media:
                  - title: "A film: part 1"
                    summary: Breathing
                    reviewed: 2025-01-10
                    review-due: 2027-01-10
                    file: /media/breathing.mp4
                    poster: /media/breathing.jpg
                    captions: /media/breathing.vtt
                    transcript: "One\\n---\\nTwo\\tthree\\u2028four \\\\ five"
                ---

                ## On a mat

                %s

                ---

                > [!URGENT] Ask a doctor
                > Now.
                """.formatted(published, body));
    }

    private static void decide(ConfigurableApplicationContext site) {
        CommentActs comments = site.getBean(CommentActs.class);
        Editor editor = site.getBean(Given.class).editor();
        PublishedArticle page = article(site, "back-pain", "exercises");
        PublishedArticle tips = article(site, "back-pain", "tips");

        comments.publish(comments.posted(page, "It was published."), editor);
        comments.redact(comments.published(page, "Ask Dr Okafor, too.", SAID), "Ask [[Dr Okafor]], too.", editor);
        comments.posted(page, "It waits.");
        comments.refuse(comments.posted(page, "It was refused."), editor);
        comments.withdraw(comments.posted(page, "It was taken back."));
        comments.remove(comments.published(page, "It was removed.", SAID), editor);
        for (int i = 0; i < 40; i++) {
            comments.published(tips, "A tip of mine.", SAID.plusSeconds(i / 4));
        }
        PublishedArticle breathing = article(site, "exercise", "breathing");
        comments.published(breathing, "About the first edition.", Instant.parse("2012-01-01T10:00:00Z"));
        comments.published(breathing, "About the second edition.", SAID);
        long hidden = comments.published(tips, "It was hidden.", SAID);
        inOne(site, () -> {
            HidesComments hides = site.getBean(HidesComments.class);
            hides.hold(hidden);
            hides.hide(hidden);
            site.getBean(DraftsArticles.class).begin(content("exercise/plan", "A secret plan"));
            PublishedArticle gone = site.getBean(Given.class).article();
            comments.published(gone, "About a page that is gone.", SAID);
            site.getBean(PublishesArticles.class).withdraw(gone.id(), "It was wrong.", London.day(SAID));
        });
    }

    private Path export(ConfigurableApplicationContext site, String name) {
        Path to = folder.resolve(name);
        assertThat(site.getBean(ExportCommand.class).run(List.of(to.toString())))
                .isZero();
        return to;
    }

    private static void redact(ConfigurableApplicationContext site, String body, String marked) {
        Editor editor = site.getBean(Given.class).editor();
        site.getBean(CommentActs.class).redact(idOf(site, body), marked, editor);
    }

    private static void takeBack(ConfigurableApplicationContext site, String body) {
        site.getBean(CommentActs.class).withdraw(idOf(site, body));
    }

    private static long idOf(ConfigurableApplicationContext site, String body) {
        return site.getBean(Given.class).number("select comment from comment_words where body = ?", body);
    }

    private static ArticleContent content(String path, String title) {
        return new ArticleContent(Slug.of(path), title, "s", "b", List.of(), List.of(), List.of());
    }

    private static void inOne(ConfigurableApplicationContext site, Runnable acts) {
        new TransactionTemplate(site.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> acts.run());
    }

    private static void rate(ConfigurableApplicationContext site) throws IOException, InterruptedException {
        HttpRequest vote = HttpRequest.newBuilder(address(site, "/back-pain/exercises/rating"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("stars=2"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(vote, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(303);
        JdbcTemplate jdbc = site.getBean(JdbcTemplate.class);
        long first = site.getBean(Given.class).number("""
                select e.id from edition e join article a on a.id = e.article
                where a.slug = 'breathing' and e.number = 1""");
        for (int stars = 1; stars <= 5; stars++) {
            jdbc.update("insert into rating_tally (edition, stars, imported, voted) values (?, ?, 3, 4)", first, stars);
        }
    }

    private static PublishedArticle article(ConfigurableApplicationContext site, String topic, String name) {
        return site.getBean(PublishedArticles.class).at(topic, name).orElseThrow();
    }

    private static Map<String, String> pages(ConfigurableApplicationContext site) {
        Map<String, String> pages = new TreeMap<>();
        site.getBean(PublishedArticles.class)
                .addresses()
                .forEach(slug -> pages.put(slug.path(), page(site, slug.path())));
        return pages;
    }

    /** Without what is being checked, and without the numbers that the comments have here. */
    private static String page(ConfigurableApplicationContext site, String path) {
        try {
            String html = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address(site, path)).build(), BodyHandlers.ofString())
                    .body();
            Document page = Jsoup.parse(html);
            page.select("li.comment:has(.comment-checked)").remove();
            return page.outerHtml().replaceAll("(comment-|/comments/|comment )\\d+", "$1N");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI address(ConfigurableApplicationContext site, String path) {
        return URI.create("http://localhost:" + site.getEnvironment().getProperty("local.server.port") + path);
    }

    private static List<Map<String, Object>> tallies(ConfigurableApplicationContext site) {
        return site.getBean(JdbcTemplate.class).queryForList("""
                select a.topic, a.slug, e.number, t.stars, t.imported + t.voted as given
                from rating_tally t join edition e on e.id = t.edition join article a on a.id = e.article
                where exists (select 1 from rating_tally o where o.edition = e.id and o.imported + o.voted > 0)
                order by a.topic, a.slug, e.number, t.stars""");
    }

    private static List<String> waiting(ConfigurableApplicationContext site) {
        return site.getBean(JdbcTemplate.class)
                .queryForList(
                        "select w.body from comment c join comment_words w on w.comment = c.id where c.state = 'WAITING'",
                        String.class);
    }

    private static String everything(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
