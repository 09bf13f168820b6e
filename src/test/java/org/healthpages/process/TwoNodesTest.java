package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.healthpages.BesideOthers;
import org.healthpages.EmbeddedPg;
import org.healthpages.mail.Mailbox;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs, each with a data folder of its own, on one PostgreSQL. They start at the same moment. */
@BesideOthers
class TwoNodesTest {
    private static final String ARTICLE = "/back-pain/exercises";
    private static final String PASSWORD = "a password to sign in with";
    private static final String URL = EmbeddedPg.newDatabase();

    @TempDir
    private static Path folder;

    private static final Mailbox MAILBOX = new Mailbox();

    private static Program one;
    private static Program other;

    @BeforeAll
    static void bothStart() {
        CompletableFuture<Program> first = CompletableFuture.supplyAsync(() -> node("one"));
        other = node("other");
        one = first.join();
    }

    private static Program node(String name) {
        return Program.site(
                folder.resolve(name),
                database(),
                "--healthpages.secret=the secret of both",
                "--healthpages.sample-content=true",
                "--healthpages.mail.to=desk@example.org",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MAILBOX.port(),
                "--healthpages.first-editor.password=" + PASSWORD);
    }

    private static String database() {
        return "--spring.datasource.url=" + URL;
    }

    @AfterAll
    static void bothStop() {
        one.close();
        other.close();
        MAILBOX.close();
    }

    @Test
    void the_database_was_made_once() throws SQLException {
        assertThat(rows("select count(*) - count(distinct version) from flyway_schema_history"))
                .isZero();
        assertThat(rows("select count(*) from flyway_schema_history where not success"))
                .isZero();
        assertThat(rows("select count(*) from sample_content")).isOne();
        assertThat(rows("select count(*) from account where name = 'editor'")).isOne();
    }

    @Test
    void what_is_published_on_one_is_on_the_others_very_next_page() {
        Visitor reader = new Visitor(other);
        Visitor editor = signedIn();
        reader.post(ARTICLE + "/comments", Map.of("name", "Ann", "body", "Said on one node."));
        assertThat(reader.get(ARTICLE).body()).doesNotContain("Said on one node.");
        assertThat(reader.get(ARTICLE).statusCode()).as("from memory").isEqualTo(200);
        String comment = Jsoup.parse(editor.get("/desk").body())
                .select("li.item:contains(Said on one node)")
                .attr("id")
                .substring("comment-".length());

        editor.press("/desk", "/desk/comments/" + comment + "/publication", Map.of());

        assertThat(reader.get(ARTICLE).body()).contains("Said on one node.");

        String redaction = "/desk/comments/" + comment + "/redaction";
        editor.press(redaction, redaction, Map.of("marked", "Said on [[one]] node.", "reason", "OFF_TOPIC"));
        assertThat(reader.get(ARTICLE).body())
                .contains("Said on [removed by the editors] node.")
                .doesNotContain("Said on one node.");
        String reply = "/desk/comments/" + comment + "/reply";
        editor.press(reply, reply, Map.of("body", "Answered on one node.", "signedBy", "Ada"));
        assertThat(reader.get(ARTICLE).body()).contains("Answered on one node.");
    }

    /** So that who has it from one need not load it from the other. Here each has an address of its own, which is in the page. */
    @Test
    void a_page_is_the_same_to_the_byte_on_both() {
        String page = new Visitor(one).get("/exercise/yoga").body();

        assertThat(new Visitor(other).get("/exercise/yoga").body().replace(other.address(), one.address()))
                .isEqualTo(page);
    }

    @Test
    void who_signs_in_on_one_is_signed_in_on_the_other() {
        Visitor editor = signedIn();

        HttpResponse<String> desk = editor.at(other).get("/desk");

        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(desk.body()).title()).startsWith("Queue");
    }

    @Test
    void a_new_password_ends_what_was_opened_with_the_old_one_on_every_node() {
        Program.command(folder.resolve("command"), "account", "add", "grace", database());
        String password = reset("grace");
        Visitor atHome = new Visitor(other);
        assertThat(atHome.signsIn("grace", password)).isTrue();
        Visitor atWork = new Visitor(one);
        assertThat(atWork.signsIn("grace", password)).isTrue();

        atWork.press(
                "/desk/password",
                "/desk/password",
                Map.of("current", password, "replacement", "a newer password", "repeated", "a newer password"));

        assertThat(atWork.get("/desk").statusCode()).as("goes on").isEqualTo(200);
        assertThat(atHome.get("/desk").statusCode()).as("is ended").isEqualTo(302);
        reset("grace");
        assertThat(atWork.get("/desk").statusCode()).as("is ended, too").isEqualTo(302);
    }

    private static String reset(String name) {
        Program command = Program.command(folder.resolve("command"), "account", "password", name, database());
        assertThat(command.exitCode()).as(command.err()).isZero();
        return command.out().replaceAll("(?s).*shown this once: +(\\S+).*", "$1");
    }

    @Test
    void readers_have_no_session_and_an_editors_holds_no_address() throws SQLException {
        Visitor editor = new Visitor(one, Map.of("User-Agent", "Cassowary/9.9", "X-Forwarded-For", "203.0.113.77"));
        editor.get("/desk/comments/1");
        assertThat(editor.signsIn("editor", PASSWORD)).isTrue();
        assertThat(rows("select count(*) from desk_session_attributes")).isPositive();
        assertThat(rows("select count(*) from desk_session_attributes where "
                        + String.join(
                                " or ",
                                List.of(
                                        inBytes("203.0.113"),
                                        inBytes("127.0.0.1"),
                                        inBytes("0:0:0:0"),
                                        inBytes("Cassowary")))))
                .isZero();

        long before = rows("select count(*) from desk_session");
        Visitor reader = new Visitor(one);
        for (String page :
                List.of("/", ARTICLE, ARTICLE + "/comments/new", ARTICLE + "/rating", "/search?q=back", "/x")) {
            assertThat(reader.get(page).headers().allValues("Set-Cookie"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(rows("select count(*) from desk_session")).isEqualTo(before);
    }

    private static String inBytes(String words) {
        return "position('" + words + "'::bytea in attribute_bytes) > 0";
    }

    @Test
    void an_article_that_is_loaded_beside_both_is_found_on_both() throws IOException {
        Path yoga = Files.writeString(
                folder.resolve("yoga.md"),
                "---\npath: exercise/quokka\ntitle: Quokka\nsummary: s\npublished: 2010-06-01\n---\nBreathe.\n");

        Program command = Program.command(folder.resolve("command"), "import", yoga.toString(), database());

        assertThat(command.exitCode()).as(command.err()).isZero();
        assertThat(new Visitor(one).get("/search?q=quokka").body()).contains("/exercise/quokka");
        assertThat(new Visitor(other).get("/search?q=quokka").body()).contains("/exercise/quokka");
        assertThat(new Visitor(other).get("/exercise/quokka").statusCode()).isEqualTo(200);
    }

    @Test
    void what_may_tell_of_danger_is_told_by_one_mail_and_without_a_word_of_it() {
        String receipt = new Visitor(other)
                .post(ARTICLE + "/comments", Map.of("name", "Ann", "body", "I want to die, said Bilby."))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        for (int i = 0; i < 300 && mailsOfDanger().isEmpty(); i++) {
            other.goOnFor(Duration.ofMillis(100));
        }
        other.goOnFor(Duration.ofSeconds(6)); // each node has looked again

        assertThat(mailsOfDanger()).hasSize(1);
        assertThat(MAILBOX.texts())
                .anySatisfy(text -> assertThat(text).contains("/desk?show=at-risk"))
                .allSatisfy(text -> assertThat(text)
                        .contains("Auto-Submitted: auto-generated")
                        .doesNotContain("want to die", "Bilby", "Ann", receipt.substring(receipt.length() - 20)));
    }

    private static List<String> mailsOfDanger() {
        return MAILBOX.subjects().stream()
                .filter(subject -> subject.endsWith("1 comment may tell of somebody in danger"))
                .toList();
    }

    @Test
    void a_node_with_another_secret_does_not_start() {
        Program third = Program.refused(folder.resolve("third"), database(), "--healthpages.secret=another");

        assertThat(third.exitCode()).isOne();
        assertThat(third.out() + third.err())
                .contains("The secret is not the one", "Give every node the same secret")
                .doesNotContain("\tat ");
    }

    private static Visitor signedIn() {
        Visitor editor = new Visitor(one);
        assertThat(editor.signsIn("editor", PASSWORD)).isTrue();
        return editor;
    }

    private static long rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
