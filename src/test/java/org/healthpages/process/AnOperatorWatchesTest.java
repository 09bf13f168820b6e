package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.healthpages.BesideOthers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the management port and the log tell, and what they must not. */
@BesideOthers
class AnOperatorWatchesTest {
    private static final String ARTICLE = "/back-pain/exercises";
    private static final String PASSWORD = "a password to sign in with";
    private static final Map<String, String> BROWSER =
            Map.of("User-Agent", "Cassowary/9.9", "X-Forwarded-For", "203.0.113.77");

    @TempDir
    private static Path folder;

    private static Program site;
    private static int port;

    @BeforeAll
    static void aSiteWithStructuredLogs() {
        port = Program.freePort();
        site = Program.site(
                folder.resolve("data"),
                "--management.server.port=" + port,
                "--logging.structured.format.console=ecs",
                "--healthpages.trusted-proxies=127.0.0.1,::1",
                "--healthpages.sample-content=true",
                "--healthpages.first-editor.password=" + PASSWORD);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void the_metrics_tell_of_the_queue_decisions_and_refusals_and_only_on_the_management_port() throws Exception {
        Visitor reader = new Visitor(site, BROWSER);
        String receipt = comment(reader, "Quokkas wait");
        assertThat(metrics())
                .containsPattern("healthpages_queue_size [12]\\.0")
                .containsPattern("healthpages_queue_age_seconds \\d");
        Visitor editor = new Visitor(site, BROWSER);
        assertThat(editor.signsIn("editor", PASSWORD)).isTrue();
        String waiting = Jsoup.parse(editor.get("/desk").body())
                .select("li.item:contains(Quokkas)")
                .attr("id");
        editor.press("/desk", waiting.replace("comment-", "/desk/comments/") + "/publication", Map.of());
        for (int i = 0; i < 60; i++) {
            comment(reader, "Wombats " + i);
        }

        assertThat(metrics())
                .contains("healthpages_time_to_decision_seconds_count 1")
                .contains("healthpages_time_to_decision_seconds_bucket{le=\"3600.0\"} 1")
                .containsPattern("healthpages_refusals_total\\{limit=\"[a-z ]+\"\\} [1-9]")
                .doesNotContain(receipt.substring(receipt.length() - 10), "203.0.113", "Cassowary");
        assertThat(metrics())
                .contains("healthpages_pages_total{from=\"rendering\"} ", "healthpages_pages_total{from=\"memory\"} ");
        assertThat(reader.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(reader.get("/actuator/backup").statusCode()).isEqualTo(404);
    }

    @Test
    void the_state_of_the_database_is_told_apart_from_the_nodes_own() throws Exception {
        assertThat(get("/actuator/health/database").body()).contains("\"db\"").contains("UP");
        assertThat(get("/actuator/health/readiness").body()).contains("UP").doesNotContain("db");
        assertThat(new Visitor(site).get("/readyz").body()).contains("UP").doesNotContain("db");
        assertThat(new Visitor(site).get("/actuator/health/database").statusCode())
                .isEqualTo(404);
    }

    /** The first who asks for a page makes it for all who come after. */
    @Test
    void nothing_that_a_reader_sends_beside_the_address_is_on_the_page_that_others_read() throws Exception {
        for (String page : List.of("/exercise/pilates", "/exercise")) {
            URI address = URI.create(site.address());
            try (Socket first = new Socket(address.getHost(), address.getPort())) {
                first.getOutputStream()
                        .write(("GET " + page + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                                        + "X-Forwarded-Proto: evil\r\nX-Forwarded-Prefix: /evil\r\nForwarded: host=evil.example\r\n"
                                        + "X-Original-URL: /evil\r\nReferer: http://evil.example/\r\nUser-Agent: evil\r\n"
                                        + "Accept-Language: fr\r\nCookie: evil=evil\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200")
                        .contains("<h1");
            }
            long rendered = pages("rendering");

            assertThat(new Visitor(site).get(page).body())
                    .contains("<h1", "lang=\"en-GB\"")
                    .doesNotContain("evil");
            assertThat(pages("rendering"))
                    .as("it is the page that was made for the first")
                    .isEqualTo(rendered);
        }
    }

    private static long pages(String from) throws Exception {
        Matcher count = Pattern.compile("healthpages_pages_total\\{from=\"" + from + "\"} ([0-9]+)")
                .matcher(metrics());
        return count.find() ? Long.parseLong(count.group(1)) : 0;
    }

    @Test
    void a_script_on_the_same_machine_makes_a_backup() throws Exception {
        HttpResponse<String> made = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/backup"))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());

        assertThat(made.statusCode()).isEqualTo(200);
        String name =
                JsonMapper.builder().build().readTree(made.body()).get("name").asString();
        assertThat(folder.resolve("data/backups").resolve(name)).isNotEmptyFile();
        assertThat(get("/actuator/backup").body()).contains(name);
    }

    @Test
    void each_line_of_the_log_can_be_read_by_a_machine_and_holds_nothing_about_anybody() {
        Visitor reader = new Visitor(site, BROWSER);
        String receipt = comment(reader, "Emus are private");
        reader.get("/no-such-page-Emus");
        reader.get(receipt + "x");
        reader.get("/search?q=Emus");
        reader.post("/back-pain/exercises/rating", Map.of("stars", "Emus"));
        reader.post("/desk/sign-in", Map.of("username", "Emus", "password", "Emus"));
        new Visitor(site, Map.of("X-Forwarded-For", "203.0.113.77, <Emus>")).get(ARTICLE);

        List<String> lines =
                site.out().lines().filter(line -> line.startsWith("{")).toList();

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            JsonNode message = JsonMapper.builder().build().readTree(line);
            assertThat(message.has("message")).isTrue();
            assertThat(message.has("@timestamp")).isTrue();
        });
        assertThat(site.out() + site.err())
                .doesNotContain("Emus", "Ann", "203.0.113", "Cassowary", receipt.substring(receipt.length() - 20));
    }

    private static String comment(Visitor reader, String body) {
        return reader.post(ARTICLE + "/comments", Map.of("name", "Ann", "body", body))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String metrics() throws Exception {
        return get("/actuator/prometheus").body();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
