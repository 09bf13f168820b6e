package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.healthpages.Given;
import org.healthpages.process.Crowd.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Many more people than can be served ask for what must be made for each of them, and send forms. */
@Isolated("it measures time")
class TooManyAtOnceTest {
    /** In the long form so many that they ask for more than this many times of what is served. */
    private static final int TIMES = Endurance.LONG ? 5 : 1;

    private static final int CROWD = Endurance.LONG ? 125 * Runtime.getRuntime().availableProcessors() : 80;
    private static final String ARTICLE = "/back-pain/exercises";
    private static final String SEARCH = "/search?q=pain";

    /** As we ship them; in the short form a machine that is slow to ask must still meet a full site. */
    private static final int PLACES = Endurance.LONG ? 0 : 4;

    private static final int WAITING = Endurance.LONG ? 24 : 4;
    private static final Duration TIME = Duration.ofSeconds(Endurance.LONG ? 120 : 6);
    private static final double MOST = 0.99;
    /** In the short form a busy machine is forgiven more. */
    private static final Duration QUICKLY = Duration.ofSeconds(Endurance.LONG ? 1 : 3);

    /** In KB: some hundred bytes for each who asked. What is kept on purpose, as pages of the database, is kept by halfway. */
    private static final long MOST_KEPT = 20 << 10;

    private static final String PASSWORD = "a password to sign in with";

    @TempDir
    private Path folder;

    @Test
    void who_is_let_in_is_served_quickly_and_all_others_are_told_at_once_to_come_back() {
        try (Program site = Program.site(
                folder.resolve("data"),
                "--healthpages.sample-content=true",
                "--healthpages.limits.enabled=false",
                "--healthpages.at-once.readers=" + PLACES,
                "--healthpages.at-once.waiting=" + WAITING,
                "--healthpages.first-editor.password=" + PASSWORD)) {
            PassersBy people = new PassersBy(site);
            Visitor reader = new Visitor(site);
            Visitor editor = new Visitor(site);
            assertThat(editor.signsIn("editor", PASSWORD)).isTrue();
            warm(site, reader);
            List<Long> memory = new ArrayList<>(List.of(site.residentMemory()));
            long live;

            List<Answer> desk;
            List<Answer> readers;
            try (Crowd crowd = Crowd.ofPassersBy(CROWD, () -> visit(people));
                    Crowd editors = new Crowd(1, () -> editor.get("/desk"))) {
                site.goOnFor(TIME.dividedBy(2));
                memory.add(site.residentMemory());
                live = site.liveMemory();
                site.goOnFor(TIME.dividedBy(2));
                readers = crowd.heard();
                desk = editors.heard();
            }
            memory.add(site.residentMemory());
            long liveAfter = site.liveMemory();

            assertThat(readers)
                    .extracting(Answer::status)
                    .contains(200, 303, 503)
                    .containsOnly(200, 303, 503);
            List<Answer> accepted =
                    readers.stream().filter(a -> a.status() != 503).toList();
            List<Answer> refused =
                    readers.stream().filter(a -> a.status() == 503).toList();
            note(accepted, refused, desk, memory, List.of(live, liveAfter));
            assertThat(readers.size())
                    .as("asked for, or the crowd is too small")
                    .isGreaterThan(TIMES * accepted.size());
            assertThat(Crowd.within(MOST, accepted)).isLessThan(QUICKLY);
            assertThat(Crowd.within(MOST, refused)).isLessThan(QUICKLY);
            assertThat(desk).extracting(Answer::status).containsOnly(200);
            assertThat(Crowd.within(MOST, desk)).isLessThan(QUICKLY);
            assertThat(memory.get(2) - memory.get(0))
                    .as("KB: the heap grows to its limit")
                    .isLessThan(256 << 10);
            assertThat(liveAfter - live)
                    .as("KB that a collection leaves, and did not halfway")
                    .isLessThan(MOST_KEPT);
            site.goOnFor(Duration.ofSeconds(Endurance.LONG ? 10 : 2));
            assertThat(Crowd.answer(() -> search(reader)).took()).isLessThan(QUICKLY);
            assertThat(search(reader).statusCode()).isEqualTo(200);
        }
    }

    /** What a program that has just begun must do once is no overload. */
    private static void warm(Program site, Visitor reader) {
        try (Crowd few = new Crowd(4, () -> search(reader))) {
            site.goOnFor(Duration.ofSeconds(5));
            assertThat(few.heard()).extracting(Answer::status).containsOnly(200);
        }
    }

    private static void note(
            List<Answer> accepted, List<Answer> refused, List<Answer> desk, List<Long> memory, List<Long> live) {
        Endurance.note(
                CROWD + " people at once for " + TIME.toSeconds() + " s",
                accepted.size() + " served, " + MOST + " of them within "
                        + Crowd.within(MOST, accepted).toMillis() + " ms; " + refused.size() + " refused within "
                        + Crowd.within(MOST, refused).toMillis() + " ms; the desk within "
                        + Crowd.within(MOST, desk).toMillis() + " ms; memory before, halfway and at the end "
                        + megabytes(memory) + "; left by a collection halfway and at the end " + megabytes(live));
    }

    private static String megabytes(List<Long> memory) {
        return memory.stream().map(kb -> kb / 1024 + " MB").collect(Collectors.joining(", "));
    }

    /** One in ten comments, and one rates. */
    private static int visit(PassersBy people) throws IOException {
        return switch (ThreadLocalRandom.current().nextInt(10)) {
            case 0 ->
                people.post(
                        ARTICLE + "/comments",
                        "name=Ann&body=" + Given.fresh("Walking helps").replace(' ', '+'));
            case 1 -> people.post(ARTICLE + "/rating", "stars=4");
            default -> people.get(SEARCH);
        };
    }

    private static HttpResponse<String> search(Visitor reader) {
        return reader.get(SEARCH);
    }
}
