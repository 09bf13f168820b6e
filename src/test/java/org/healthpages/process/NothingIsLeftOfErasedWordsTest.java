package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreTool;
import org.healthpages.BesideOthers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks into every file that the program leaves: the database, its traces, and what was printed and logged. */
@BesideOthers
class NothingIsLeftOfErasedWordsTest {
    private static final String ARTICLE = "/back-pain/exercises";
    private static final List<String> ERASED = List.of(
            "Nameofann",
            "Quokkafirst",
            "Quokkaedited",
            "Wombatrefused",
            "Wombatappeal",
            "Emupublished",
            "Emuquoted",
            "Numbatnoted");
    private static final String STAYS = "Platypusstays";
    private static final Map<String, String> BROWSER =
            Map.of("User-Agent", "Cassowary/9.9", "X-Forwarded-For", "203.0.113.77");

    @TempDir
    private Path folder;

    private Path data;
    private Visitor reader;
    private Visitor editor;

    @BeforeEach
    void aDataFolder() {
        data = folder.resolve("data");
    }

    @Test
    void after_a_withdrawal_and_a_compaction_no_file_holds_the_words_and_none_ever_held_an_address() {
        try (Program site = Program.site(
                data,
                "--healthpages.sample-content=true",
                "--healthpages.trusted-proxies=127.0.0.1,::1",
                "--healthpages.first-editor.password=a password to sign in with")) {
            reader = new Visitor(site, BROWSER);
            editor = new Visitor(site, BROWSER);
            assertThat(editor.signsIn("editor", "a password to sign in with")).isTrue();

            comment("Bob", STAYS + " is said here for good");
            withdrawsWhatWaits();
            erasesWhatWasRefused();
            withdrawsWhatWasReported();
            assertThat(filesWith("Cassowary")).isEmpty();
            assertThat(filesWith("203.0.113")).isEmpty();
        }

        Program compact = Program.command(data, "compact");

        assertThat(compact.exitCode()).as(compact.err()).isZero();
        assertThat(data.toFile().list())
                .as("H2 would write what fails, with its values, to a file of its own")
                .contains("healthpages.mv.db")
                .doesNotContain("healthpages.trace.db");
        unpack();
        assertThat(filesWith(STAYS)).isNotEmpty();
        assertThat(ERASED).allSatisfy(words -> assertThat(filesWith(words)).isEmpty());
        assertThat(filesWith("Cassowary")).isEmpty();
        assertThat(filesWith("203.0.113")).isEmpty();
        try (Program again = Program.site(data)) {
            assertThat(new Visitor(again).get(ARTICLE).statusCode()).isEqualTo(200);
        }
    }

    private void withdrawsWhatWaits() {
        String receipt = comment("Nameofann", "Quokkafirst I said");
        assertThat(reader.get(receipt + "/data").body()).contains("Nameofann", "Quokkafirst");
        reader.post(
                receipt + "/edit", Map.of("name", "Nameofann", "body", "Quokkaedited is what I mean", "version", "1"));
        String comment = waiting("Quokkaedited");
        editor.press(
                "/desk/comments/" + comment,
                "/desk/comments/" + comment + "/notes",
                Map.of("note", "Numbatnoted between editors"));
        assertThat(reader.get(receipt).body() + reader.get(receipt + "/data").body())
                .doesNotContain("Numbatnoted", "noted privately");
        canBeFound("Nameofann", "Quokkafirst", "Quokkaedited", "Numbatnoted");

        reader.post(receipt + "/withdrawal", Map.of());

        isGone(receipt, "withdrawn");
    }

    private void erasesWhatWasRefused() {
        String receipt = comment("Nameofann", "Wombatrefused they say");
        String comment = waiting("Wombatrefused");
        editor.press("/desk", "/desk/comments/" + comment + "/refusal", Map.of("reason", "OFF_TOPIC"));
        reader.post(receipt + "/appeal", Map.of("body", "Wombatappeal against that"));
        assertThat(reader.get(receipt + "/data").body()).contains("Wombatrefused", "Wombatappeal");
        canBeFound("Wombatrefused", "Wombatappeal");

        reader.post(receipt + "/erasure", Map.of());

        isGone(receipt, "erased");
    }

    private void withdrawsWhatWasReported() {
        String receipt = comment("Nameofann", "Emupublished for a while");
        String comment = waiting("Emupublished");
        editor.press("/desk", "/desk/comments/" + comment + "/publication", Map.of());
        HttpResponse<String> report = reader.post(
                "/comments/" + comment + "/report", Map.of("reason", "OTHER", "details", "It says Emuquoted things"));
        String ofReport = report.headers().firstValue("Location").orElseThrow();
        assertThat(reader.get(ofReport + "/data").body())
                .contains("Emuquoted")
                .doesNotContain("Emupublished", "Nameofann");
        canBeFound("Emupublished", "Emuquoted", "Numbatnoted");

        reader.post(receipt + "/withdrawal", Map.of());

        isGone(receipt, "withdrawn");
        assertThat(reader.get(ofReport + "/data").body()).contains("withdrawn").doesNotContain("Emu");
    }

    private String comment(String name, String body) {
        HttpResponse<String> answer = reader.post(ARTICLE + "/comments", Map.of("name", name, "body", body));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The number of the comment in the queue. */
    private String waiting(String words) {
        Element item = Jsoup.parse(editor.get("/desk").body()).selectFirst("li.item:contains(" + words + ")");
        return item.id().substring("comment-".length());
    }

    private void isGone(String receipt, String state) {
        HttpResponse<String> data = reader.get(receipt + "/data");
        assertThat(data.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(data.body()).contains("\"" + state + "\"");
        assertThat(ERASED)
                .allSatisfy(words ->
                        assertThat(data.body() + reader.get(receipt).body()).doesNotContain(words));
        assertThat(reader.get(ARTICLE).body()).doesNotContain("Emupublished");
    }

    /** While they are in the database, this test would see them. */
    private void canBeFound(String... words) {
        assertThat(words).allSatisfy(one -> assertThat(filesWith(one)).isNotEmpty());
    }

    /** A compacted file is also compressed: beside it, the same as it would be without that. */
    private void unpack() {
        Path unpacked = folder.resolve("unpacked.mv.db");
        try {
            Files.copy(data.resolve("healthpages.mv.db"), unpacked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStoreTool.compact(unpacked.toString(), false);
    }

    private List<Path> filesWith(String words) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> bytesOf(file).contains(words))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytesOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
