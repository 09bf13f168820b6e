package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.BesideOthers;
import org.healthpages.process.WritingCrowd.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site dies suddenly while many write: what anybody was told is saved is there afterwards. */
@BesideOthers
class NothingIsLostTest {
    private static final int DEATHS = Endurance.LONG ? 50 : 1;
    private static final String PASSWORD = "a password to sign in with";

    private final Random moments = new Random();
    private final List<Promise> promises = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void what_was_answered_survives_every_sudden_death_on_h2() {
        dieAgainAndAgain("H2");
    }

    @Test
    void what_was_answered_survives_every_sudden_death_on_postgres() {
        try (OwnPg postgres = new OwnPg(folder.resolve("pg"), true)) {
            dieAgainAndAgain("PostgreSQL", postgres.settings());
        }
    }

    private void dieAgainAndAgain(String database, String... settings) {
        String[] all = Stream.concat(
                        Arrays.stream(settings),
                        Stream.of(
                                "--healthpages.sample-content=true",
                                "--healthpages.limits.enabled=false",
                                "--healthpages.first-editor.password=" + PASSWORD))
                .toArray(String[]::new);
        for (int death = 0; death < DEATHS; death++) {
            promises.addAll(liveAndDie(all));
        }

        try (Program last = Program.site(folder.resolve("data"), all)) {
            promises.forEach(promise -> promise.isKept().accept(last));
        }
        Map<String, Long> kept = promises.stream().collect(Collectors.groupingBy(Promise::what, Collectors.counting()));
        assertThat(kept).containsOnlyKeys("comment", "rating", "report", "decision");
        Endurance.note("`kill -9` under a mixed write load, " + database, DEATHS + " times; kept, none lost: " + kept);
    }

    private List<Promise> liveAndDie(String... settings) {
        Program site = Program.site(folder.resolve("data"), settings);
        try (WritingCrowd crowd = new WritingCrowd(site, PASSWORD)) {
            for (int i = 0; i < 600 && !crowd.hasPromisedAll(); i++) {
                site.goOnFor(Duration.ofMillis(50));
            }
            site.goOnFor(Duration.ofMillis(moments.nextInt(2_000)));
            site.kill();
            return crowd.promises();
        } finally {
            site.kill();
        }
    }
}
