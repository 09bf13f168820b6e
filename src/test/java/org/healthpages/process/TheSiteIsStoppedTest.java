package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.healthpages.process.Crowd.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** An operator stops the site (SIGTERM) while many read and write. */
@Isolated("it measures time")
class TheSiteIsStoppedTest {
    private static final String PASSWORD = "a password to sign in with";
    private static final int STOPPED = 128 + 15; // by the signal

    @TempDir
    private Path folder;

    @Test
    void whoever_is_being_served_gets_a_whole_answer_and_all_ends_quietly_within_30_seconds() {
        endsQuietly("H2");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "quality.endurance",
            matches = "true",
            disabledReason = "the short run stops a site on H2 only: mvn verify -Pendurance")
    void the_same_on_postgres() {
        try (OwnPg postgres = new OwnPg(folder.resolve("pg"), true)) {
            endsQuietly("PostgreSQL", postgres.settings());
        }
    }

    private void endsQuietly(String database, String... settings) {
        Program site = Program.site(
                folder.resolve("data"),
                Stream.concat(
                                Arrays.stream(settings),
                                Stream.of(
                                        "--healthpages.sample-content=true",
                                        "--healthpages.limits.enabled=false",
                                        "--healthpages.first-editor.password=" + PASSWORD))
                        .toArray(String[]::new));
        Duration took;
        List<Answer> heard;
        try (WritingCrowd writers = new WritingCrowd(site, PASSWORD);
                Crowd readers = new Crowd(4, () -> new Visitor(site).get("/search?q=back"))) {
            site.goOnFor(Duration.ofSeconds(2));
            took = Crowd.answer(() -> {
                        site.close();
                        return null;
                    })
                    .took();
            writers.close();
            readers.close();
            heard = writers.heard();
            heard.addAll(readers.heard());
        }

        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(site.exitCode()).isEqualTo(STOPPED);
        assertThat(site.out() + site.err()).doesNotContain("\tat ", " ERROR ");
        assertThat(heard).extracting(Answer::status).contains(200, 303);
        assertThat(heard)
                .filteredOn(answer -> !List.of(0, 200, 303, 503).contains(answer.status()))
                .as("the log says: %s", site.out() + site.err())
                .isEmpty();
        assertThat(heard)
                .filteredOn(answer -> answer.status() == 0)
                .allSatisfy(none -> assertThat(none.body())
                        .as("no answer at all, and not half of one")
                        .doesNotContain("bytes received", "chunk"));
        Endurance.note(
                "SIGTERM under load, " + database,
                "ended after " + took.toMillis() + " ms; " + heard.size() + " answers, none of them half");
    }
}
