package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.healthpages.BesideOthers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There and back, as an operator does it. */
@BesideOthers
class BackupAndRestoreTest {
    private static final String ARTICLE = "/back-pain/exercises";
    private static final String PASSWORD = "a password to sign in with";

    @TempDir
    private Path folder;

    private Path data;
    private Path backup;

    @BeforeEach
    void places() {
        data = folder.resolve("data");
        backup = folder.resolve("backup.zip");
    }

    @Test
    void a_backup_of_the_running_site_leads_back_to_every_row_and_what_was_taken_back_since_stays_away()
            throws SQLException, IOException {
        Map<String, List<String>> then;
        String receipt;
        String report;
        Visitor reader;
        try (Program site = site()) {
            reader = new Visitor(site);
            String before = comment(reader, "Gone before the backup");
            reader.post(before + "/withdrawal", Map.of());
            receipt = comment(reader, "Quokkas are withdrawn later");
            comment(reader, "Platypuses stay");
            reader.post(ARTICLE + "/rating", Map.of("stars", "1"));
            reader.post(ARTICLE + "/rating/reason", Map.of("why", "HARD", "details", "Echidnas"));
            report = location(reader.post("/comments/1/report", Map.of("reason", "OFF_TOPIC")));
            backUpAtTheDesk(site);

            Program refused = Program.command(data, "restore", made().toString());
            assertThat(refused.exitCode()).isOne();
            assertThat(refused.err())
                    .startsWith("Nothing was done: A running site holds the database. Stop the site first.");
        }
        then = tables();
        assertThat(Files.getPosixFilePermissions(made())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(bytes(made())).doesNotContain("Gone before the backup");

        Program restored = Program.command(data, "restore", made().toString());
        assertThat(restored.exitCode()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("took them back since: 0 comments, 0 ratings, 0 reports.");
        assertThat(tables()).isEqualTo(then);
        assertThat(secretsOfAddressKeys()).isEmpty();

        assertThat(then.get("RATING")).anyMatch(row -> row.contains("Echidnas"));

        try (Program site = site()) {
            reader = reader.at(site);
            reader.post(receipt + "/withdrawal", Map.of());
            reader.post(ARTICLE + "/rating/withdrawal", Map.of());
            reader.post(report + "/withdrawal", Map.of());
            comment(reader, "Said after the backup");
        }
        Program again = Program.command(data, "restore", made().toString());
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).contains("took them back since: 1 comment, 1 rating, 1 report.");
        assertThat(tables().get("COMMENT_WORDS"))
                .hasSize(then.get("COMMENT_WORDS").size() - 1)
                .noneMatch(row -> row.contains("Quokkas"))
                .noneMatch(row -> row.contains("Said after"))
                .anyMatch(row -> row.contains("Platypuses stay"));
        assertThat(tables().get("RATING")).noneMatch(row -> row.contains("Echidnas"));
        assertThat(aside()).as("nothing was overwritten").hasSize(2);
        try (Program site = site()) {
            reader = reader.at(site);
            assertThat(reader.get(receipt).body()).contains("withdrew");
            assertThat(reader.get(report).body()).contains("withdrew");
            assertThat(reader.get(ARTICLE + "/rating").body()).contains("You have not rated");
        }
    }

    @Test
    void with_the_site_stopped_two_commands_do_it_and_a_broken_database_can_be_replaced() throws IOException {
        Program.command(data, "account", "add", "grace");
        Program made = Program.command(data, "backup", backup.toString());
        assertThat(made.exitCode()).as(made.err()).isZero();
        Program twice = Program.command(data, "backup", backup.toString());
        assertThat(twice.exitCode()).isOne();
        assertThat(twice.err()).contains("is there already");
        Files.writeString(data.resolve("healthpages.mv.db"), "a disk that forgets");

        Program restored = Program.command(data, "restore", backup.toString());

        assertThat(restored.exitCode()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("There is no file \"erased\"");
        Program account = Program.command(data, "account", "add", "grace");
        assertThat(account.err()).contains("There is an account \"grace\" already");
    }

    @Test
    void what_is_no_backup_changes_nothing() throws IOException {
        Files.writeString(backup, "not an archive");
        Files.createDirectories(data);
        Files.writeString(data.resolve("healthpages.mv.db"), "what stands here");

        Program refused = Program.command(data, "restore", backup.toString());

        assertThat(refused.exitCode()).isOne();
        assertThat(refused.err())
                .startsWith("Nothing was done: ")
                .contains("is not a backup")
                .doesNotContain("\tat ");
        assertThat(Files.readString(data.resolve("healthpages.mv.db"))).isEqualTo("what stands here");
        assertThat(aside()).isEmpty();
    }

    private Program site() {
        return Program.site(
                data, "--healthpages.sample-content=true", "--healthpages.first-editor.password=" + PASSWORD);
    }

    private static String comment(Visitor reader, String body) {
        HttpResponse<String> answer = reader.post(ARTICLE + "/comments", Map.of("name", "Ann", "body", body));
        return location(answer);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void backUpAtTheDesk(Program site) {
        Visitor administrator = new Visitor(site);
        assertThat(administrator.signsIn("editor", PASSWORD)).isTrue();
        administrator.press("/desk/backups", "/desk/backups", Map.of());
        assertThat(administrator.get("/desk/backups").body()).contains("is made.");
    }

    private Path made() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().startsWith("healthpages.before-restore-"))
                    .toList();
        }
    }

    private static String bytes(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** All rows of all tables, but for what a restore leaves out on purpose. */
    private Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = connection()) {
            for (String table : names(connection)) {
                tables.put(table, rows(connection, "select * from \"" + table + "\""));
            }
        }
        assertThat(tables).hasSizeGreaterThan(20);
        tables.keySet().removeAll(List.of("ADDRESS_KEY_SECRET", "DESK_SESSION", "DESK_SESSION_ATTRIBUTES", "JOB_LOCK"));
        return tables;
    }

    private List<String> secretsOfAddressKeys() throws SQLException {
        try (Connection connection = connection()) {
            return rows(connection, "select * from address_key_secret");
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data + "/healthpages", "", "");
    }

    private static List<String> names(Connection connection) throws SQLException {
        return rows(
                connection,
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by table_name");
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                all.add(String.join(" | ", row));
            }
        }
        all.sort(null);
        return all;
    }
}
