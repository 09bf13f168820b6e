package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.healthpages.Given;
import org.healthpages.process.Crowd.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Many more people than can be served ask for what must be made for each of them, and send forms. */
@Isolated("it measures time")
class TooManyAtOnceTest {
    private static final int CROWD = 80;
    private static final String ARTICLE = "/back-pain/exercises";
    /** As we ship them; in the short form a machine that is slow to ask must still meet a full site. */
    private static final int PLACES = Endurance.LONG ? 0 : 4;

    private static final int WAITING = Endurance.LONG ? 24 : 4;
    private static final Duration TIME = Duration.ofSeconds(Endurance.LONG ? 120 : 6);
    private static final double MOST = 0.99;
    /** In the short form a busy machine is forgiven more. */
    private static final Duration QUICKLY = Duration.ofSeconds(Endurance.LONG ? 1 : 3);

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
            Visitor people = new Visitor(site);
            Visitor editor = new Visitor(site);
            assertThat(editor.signsIn("editor", PASSWORD)).isTrue();
            warm(site, people);
            long before = site.residentMemory();

            List<Answer> desk;
            List<Answer> readers;
            try (Crowd crowd = new Crowd(CROWD, () -> visit(people));
                    Crowd editors = new Crowd(1, () -> editor.get("/desk"))) {
                site.goOnFor(TIME);
                readers = crowd.heard();
                desk = editors.heard();
            }
            long after = site.residentMemory();

            assertThat(readers)
                    .extracting(Answer::status)
                    .contains(200, 303, 503)
                    .containsOnly(200, 303, 503);
            List<Answer> accepted =
                    readers.stream().filter(a -> a.status() != 503).toList();
            List<Answer> refused =
                    readers.stream().filter(a -> a.status() == 503).toList();
            note(accepted, refused, desk, before, after);
            assertThat(Crowd.within(MOST, accepted)).isLessThan(QUICKLY);
            assertThat(Crowd.within(MOST, refused)).isLessThan(QUICKLY);
            assertThat(desk).extracting(Answer::status).containsOnly(200);
            assertThat(Crowd.within(MOST, desk)).isLessThan(QUICKLY);
            assertThat(after - before).as("KB").isLessThan(150_000);
            site.goOnFor(Duration.ofSeconds(Endurance.LONG ? 10 : 2));
            assertThat(Crowd.answer(() -> search(people)).took()).isLessThan(QUICKLY);
            assertThat(search(people).statusCode()).isEqualTo(200);
        }
    }

    /** What a program that has just begun must do once is no overload. */
    private static void warm(Program site, Visitor people) {
        try (Crowd few = new Crowd(4, () -> search(people))) {
            site.goOnFor(Duration.ofSeconds(5));
            assertThat(few.heard()).extracting(Answer::status).containsOnly(200);
        }
    }

    private static void note(List<Answer> accepted, List<Answer> refused, List<Answer> desk, long before, long after) {
        Endurance.note(
                CROWD + " people at once for " + TIME.toSeconds() + " s",
                accepted.size() + " served, " + MOST + " of them within "
                        + Crowd.within(MOST, accepted).toMillis() + " ms; " + refused.size() + " refused within "
                        + Crowd.within(MOST, refused).toMillis() + " ms; the desk within "
                        + Crowd.within(MOST, desk).toMillis() + " ms; memory " + before / 1024 + " to " + after / 1024
                        + " MB");
    }

    /** One in ten comments, and one rates. */
    private static HttpResponse<String> visit(Visitor people) {
        return switch (ThreadLocalRandom.current().nextInt(10)) {
            case 0 -> people.post(ARTICLE + "/comments", Map.of("name", "Ann", "body", Given.fresh("Walking helps")));
            case 1 -> people.post(ARTICLE + "/rating", Map.of("stars", "4"));
            default -> search(people);
        };
    }

    private static HttpResponse<String> search(Visitor people) {
        return people.get("/search?q=pain");
    }
}
