package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.healthpages.process.Crowd.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The database goes while readers read: it hangs, or it is stopped, and it comes back. */
@Isolated("it measures time")
class TheDatabaseRestsTest {
    private static final String ARTICLE = "/back-pain/exercises";
    private static final String TOPIC = "/back-pain";
    private static final String RESTING = "Ratings and comments are resting";

    /** A link to each comment that is on a page. */
    private static final String COMMENT = "href=\"/comments/";

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** In the short form a busy machine is forgiven more. */
    private static final Duration QUICKLY = Duration.ofSeconds(Endurance.LONG ? 1 : 2);

    private static final Duration THREE_SECONDS = Duration.ofSeconds(3);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private static final String PASSWORD = "a password to sign in with";

    @TempDir
    private Path folder;

    private OwnPg postgres;
    private Program site;
    private Visitor reader;
    private Visitor editor;
    private String management;

    @BeforeEach
    void a_site_that_was_read() {
        postgres = new OwnPg(folder.resolve("pg"), false);
        List<String> settings = new ArrayList<>(List.of(postgres.settings()));
        settings.add("--healthpages.sample-content=true");
        settings.add("--healthpages.limits.enabled=false");
        settings.add("--healthpages.first-editor.password=" + PASSWORD);
        int port = Program.freePort();
        management = "http://127.0.0.1:" + port;
        settings.add("--management.server.port=" + port);
        site = Program.site(folder.resolve("data"), settings.toArray(String[]::new));
        reader = new Visitor(site);
        editor = new Visitor(site);
        assertThat(editor.signsIn("editor", PASSWORD)).isTrue();
        assertThat(reader.get(ARTICLE).body()).contains(COMMENT).doesNotContain(RESTING);
        assertThat(reader.get("/treatments/acupuncture").statusCode()).isEqualTo(200);
        assertThat(reader.get(TOPIC).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void end() {
        site.close();
        postgres.close();
    }

    @Test
    void a_server_that_hangs_costs_no_reader_a_second_and_no_writer_a_word() {
        goes("hangs", OwnPg::hang, OwnPg::goOn);
    }

    @Test
    void a_server_that_is_stopped_costs_no_reader_a_second_and_no_writer_a_word() {
        goes("is stopped", OwnPg::stop, OwnPg::startAgain);
    }

    private void goes(String how, Consumer<OwnPg> away, Consumer<OwnPg> back) {
        try (Crowd readers = new Crowd(8, () -> reader.get(ARTICLE));
                Crowd writers = new Crowd(2, () -> comment("Before and after"))) {
            for (int i = 0; i < 5; i++) { // while the crowd does the same
                eventually(() -> comment("Said before").statusCode() == 303, TEN_SECONDS);
                assertThat(reader.get(ARTICLE).statusCode()).isEqualTo(200);
            }
            away.accept(postgres);

            eventually(() -> reader.get(ARTICLE).body().contains(RESTING), QUICKLY);
            copiesAreServed();
            wordsAreGivenBack();
            nobodyTakesTheSiteAway();
            theOperatorIsTold();

            back.accept(postgres);
            eventually(this::allIsAsBefore, TEN_SECONDS);
            assertThat(site.out() + site.err())
                    .contains("The database is resting")
                    .doesNotContain("\tat ")
                    .doesNotContainPattern("Before and after|Said before|Said afterwards|All that I wrote");
            allWereAnswered(how, readers.heard(), writers.heard());
        }
    }

    private void copiesAreServed() {
        for (String path : List.of(
                ARTICLE, ARTICLE + "?comments=2", ARTICLE + "?utm_source=a-letter", "/treatments/acupuncture")) {
            Answer copy = Crowd.answer(() -> reader.get(path));
            assertThat(copy.status()).isEqualTo(200);
            assertThat(copy.took()).isLessThan(A_SECOND);
            assertThat(copy.body())
                    .contains(RESTING, "last reviewed: ", "Related pages", "class=\"care")
                    .doesNotContain(COMMENT, "comment-words", "<!--");
        }
        Answer topic = Crowd.answer(() -> reader.get(TOPIC));
        assertThat(topic.status()).isEqualTo(200);
        assertThat(topic.took()).isLessThan(A_SECOND);
        assertThat(topic.body()).contains("More on this subject");
    }

    private void wordsAreGivenBack() {
        Answer refused = Crowd.answer(() -> comment("All that I wrote"));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.took()).isLessThan(THREE_SECONDS);
        assertThat(refused.body()).contains("All that I wrote", "was not saved");
        assertThat(comment("Again").headers().firstValue("Retry-After")).isPresent();
        assertThat(Crowd.answer(() -> reader.get("/")).status()).isEqualTo(503);
    }

    private void nobodyTakesTheSiteAway() {
        assertThat(reader.get("/livez").statusCode()).isEqualTo(200);
        assertThat(reader.get("/readyz").statusCode()).isEqualTo(200);
    }

    private void theOperatorIsTold() {
        Answer health = Crowd.answer(() -> reader.get(management + "/actuator/health/database"));
        assertThat(health.body()).contains("DOWN");
        assertThat(health.took()).isLessThan(THREE_SECONDS);
        assertThat(reader.get(management + "/actuator/prometheus").body())
                .containsPattern("healthpages_pages_total\\{from=\"copy\"\\} [1-9]");
    }

    private boolean allIsAsBefore() {
        return comment("Said afterwards").statusCode() == 303
                && reader.get(ARTICLE).body().contains(COMMENT)
                && reader.post(ARTICLE + "/rating", Map.of("stars", "4")).statusCode() == 303
                && isReported()
                && reader.get("/search?q=back").statusCode() == 200
                && reader.get("/").statusCode() == 200
                && editor.get("/desk").statusCode() == 200;
    }

    private boolean isReported() {
        Element report = Jsoup.parse(reader.get(ARTICLE).body()).selectFirst(".comment-report a");
        return report != null
                && new Visitor(site)
                                .post(report.attr("href"), Map.of("reason", "OFF_TOPIC"))
                                .statusCode()
                        == 303;
    }

    private void allWereAnswered(String how, List<Answer> readers, List<Answer> writers) {
        assertThat(readers).isNotEmpty().extracting(Answer::status).containsOnly(200);
        assertThat(readers).extracting(Answer::took).allMatch(took -> took.compareTo(QUICKLY) < 0);
        assertThat(writers)
                .extracting(Answer::status)
                .as(
                        "forms; the log says: %s; a 500 says: %s",
                        site.out(),
                        writers.stream()
                                .filter(a -> a.status() == 500)
                                .map(Answer::body)
                                .toList())
                .contains(303)
                .containsOnly(303, 503); // those whose words came back are asked one by one above
        assertThat(writers).extracting(Answer::took).allMatch(took -> took.compareTo(THREE_SECONDS) < 0);
        Endurance.note(
                "The database " + how + " while 8 read and 2 write",
                readers.size() + " pages, the slowest after "
                        + Crowd.within(1, readers).toMillis() + " ms; " + writers.size()
                        + " forms, the slowest after "
                        + Crowd.within(1, writers).toMillis() + " ms");
    }

    private HttpResponse<String> comment(String body) {
        return new Visitor(site).post(ARTICLE + "/comments", Map.of("name", "Ann", "body", body));
    }

    private static void eventually(BooleanSupplier isSo, Duration within) {
        Instant deadline = Instant.now().plus(within);
        while (!isSo.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(deadline);
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
