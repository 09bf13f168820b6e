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
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.healthpages.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What only a process of its own can show: starting, being killed, and the commands with their exit codes. */
@BesideOthers
class TheProgramTest {
    private static final Pattern PASSWORD = Pattern.compile("shown this once: +(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void a_new_site_is_empty_and_tells_the_first_editors_password_exactly_once() {
        Path data = folder.resolve("data");
        String password;
        try (Program site = Program.site(data)) {
            password = passwordIn(site.out());
            Visitor editor = new Visitor(site);

            assertThat(site.out())
                    .contains("The desk:  " + site.address() + "/desk")
                    .contains("\"editor\"");
            assertThat(StringUtils.countMatches(site.out() + site.err(), password))
                    .isOne();
            assertThat(editor.get("/").statusCode()).isEqualTo(200);
            assertThat(editor.get("/back-pain/exercises").statusCode()).isEqualTo(404);
            assertThat(editor.signsIn("editor", password)).isTrue();
            assertThat(new Visitor(site).signsIn("editor", password + "x")).isFalse();
        }

        try (Program again = Program.site(data)) {
            assertThat(again.out()).doesNotContain("password");
            assertThat(new Visitor(again).signsIn("editor", password)).isTrue();
        }
    }

    @Test
    void a_comment_that_was_answered_survives_the_sudden_death_of_the_site() throws SQLException {
        Path data = folder.resolve("data");
        Program site = Program.site(data, "--healthpages.sample-content=true");
        HttpResponse<String> answer = new Visitor(site)
                .post("/back-pain/exercises/comments", Map.of("name", "Ann", "body", "Written a moment before."));
        site.kill();
        assertThat(answer.statusCode()).isEqualTo(303);
        String receipt = answer.headers().firstValue("Location").orElseThrow();

        try (Program again = Program.site(data, "--healthpages.sample-content=true")) {
            Visitor reader = new Visitor(again);

            assertThat(reader.get(receipt.replace(site.address(), "")).body()).contains("Written a moment before.");
            assertThat(reader.get("/back-pain/exercises").body()).doesNotContain("Written a moment before.");

            Program refused = Program.command(data, "import", "a.md");
            assertThat(refused.exitCode()).isOne();
            assertThat(refused.out() + refused.err())
                    .contains("A running site holds the database.", "Stop the site first");
            assertThat(refused.out() + refused.err()).doesNotContain("\tat ");
        }
        // the sample came in with the first start and not again
        assertThat(rows(data, "select count(*) from article")).isEqualTo(11);
        assertThat(rows(data, "select count(*) from comment")).isEqualTo(16);
        assertThat(rows(data, "select count(*) from sample_content")).isOne();
    }

    @Test
    void every_commit_reaches_the_disk_also_after_the_database_was_opened_again() throws SQLException, IOException {
        try (Connection first = open(folder)) {
            first.createStatement().execute("create table t (n integer)");
        }

        try (Connection again = open(folder);
                ResultSet setting = again.createStatement()
                        .executeQuery("select setting_value from information_schema.settings"
                                + " where setting_name = 'WRITE_DELAY'")) {
            assertThat(setting.next()).isTrue();
            assertThat(setting.getInt(1)).isZero();
        }
    }

    @Test
    void an_import_names_the_broken_line_loads_the_other_files_and_exits_1() throws IOException, SQLException {
        Path data = folder.resolve("data");
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                content.resolve("yoga.md"),
                "---\npath: exercise/yoga\ntitle: Yoga\nsummary: s\npublished: 2010-06-01\n---\nBreathe.\n");
        Path broken = Files.writeString(
                content.resolve("a.comments.jsonl"),
                "{\"article\":\"exercise/yoga\",\"name\":\"Ann\",\"saidAt\":\"2015-01-12\",\"body\":\"One.\"}\n{oops\n");

        Program command = Program.command(data, "import", content.toString());

        assertThat(command.exitCode()).isOne();
        assertThat(command.err()).startsWith(broken + ":2: ").doesNotContain("\tat ");
        assertThat(command.out()).contains("1 article").contains("Refused 1 file");
        assertThat(rows(data, "select count(*) from article")).isOne();
        assertThat(rows(data, "select count(*) from comment")).isZero();
        assertThat(rows(data, "select count(*) from account")).isZero();
    }

    @Test
    void an_account_that_the_operator_makes_or_resets_signs_in_with_the_printed_password() {
        Path data = folder.resolve("data");

        Program add = Program.command(data, "account", "add", "grace");
        Program password = Program.command(data, "account", "password", "grace");

        assertThat(add.exitCode()).as(add.err()).isZero();
        assertThat(password.exitCode()).as(password.err()).isZero();
        try (Program site = Program.site(data)) {
            assertThat(site.out()).as("there was an account already").doesNotContain("first editor");
            assertThat(new Visitor(site).signsIn("grace", passwordIn(password.out())))
                    .isTrue();
            assertThat(new Visitor(site).signsIn("grace", passwordIn(add.out())))
                    .isFalse();
        }
    }

    @Test
    void changed_rules_can_be_tried_on_the_comments_that_are_kept() {
        Program command = Program.command(folder.resolve("data"), "screening", "dry-run");

        assertThat(command.exitCode()).as(command.err()).isZero();
        assertThat(command.out()).contains("0 comments read, 0 would be marked differently. Nothing was changed.");
    }

    @Test
    void the_operator_is_told_how_much_is_over_its_time() {
        Program command = Program.command(folder.resolve("data"), "--server.port=0", "retention", "--dry-run");

        assertThat(command.exitCode()).as(command.err()).isZero();
        assertThat(command.out())
                .contains("Nothing was changed")
                .contains("0 waiting comments", "0 refused comments", "0 removed comments", "0 published comments")
                .contains("0 reports", "0 address keys of reports")
                .contains("0 reader keys of votes on closed editions", "0 answers to why a page was not helpful");
    }

    @Test
    void an_unknown_command_is_answered_with_those_there_are_and_exits_2() {
        Program command = Program.command(folder.resolve("data"), "inport", "x.md");

        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err())
                .contains("inport")
                .contains("import [--dry-run] PATH")
                .contains("export DIR")
                .contains("account (add | password) NAME")
                .contains("screening dry-run")
                .contains("retention [--dry-run]")
                .contains("compact")
                .contains("backup FILE", "restore FILE", "erase-again FILE");
    }

    private static String passwordIn(String output) {
        Matcher matcher = PASSWORD.matcher(output);
        assertThat(matcher.find()).as(output).isTrue();
        return matcher.group(1);
    }

    private static long rows(Path data, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + data + "/healthpages", "", "");
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** At the address that is shipped, in another folder. */
    private static Connection open(Path folder) throws SQLException, IOException {
        Properties shipped = PropertiesLoaderUtils.loadProperties(new UrlResource(
                Path.of("src/main/resources/application.properties").toUri()));
        String url = shipped.getProperty("spring.datasource.url");
        return DriverManager.getConnection(url.replace("${healthpages.data-dir}", folder.toString()), "sa", "");
    }
}
