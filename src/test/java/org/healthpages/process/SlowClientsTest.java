package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.healthpages.process.Crowd.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Hundreds of connections that come to no end take no page from a reader, and no form from an editor. */
@Isolated("it measures time")
class SlowClientsTest {
    private static final int MANY = Endurance.LONG ? 1_000 : 300;
    private static final Duration TIME = Duration.ofSeconds(Endurance.LONG ? 60 : 5);

    /** In the short form a busy machine is forgiven more. */
    private static final Duration QUICKLY = Duration.ofMillis(Endurance.LONG ? 500 : 2_000);

    /** However busy the machine is with the slow ones. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String ARTICLE = "/back-pain/exercises";

    private static final String PASSWORD = "a password to sign in with";

    /** A form may take ten seconds to arrive. */
    private static final Duration BEFORE_THEY_ARE_SENT_AWAY = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    @Test
    void whatever_is_slow_about_others_a_reader_gets_a_page_quickly_and_an_editor_decides() {
        try (Program site = Program.site(
                folder.resolve("data"),
                "--healthpages.sample-content=true",
                "--healthpages.first-editor.password=" + PASSWORD)) {
            assertThat(new Visitor(site).get(ARTICLE).statusCode()).isEqualTo(200);
            Visitor editor = new Visitor(site);
            assertThat(editor.signsIn("editor", PASSWORD)).isTrue();
            for (SlowClients.Way way : SlowClients.Way.values()) {
                comment(site, "Said before what is slow: " + way);
                isRead(site, way, editor);
            }
            comment(site, "Said afterwards");
            assertThat(site.out() + site.err()).doesNotContain("\tat ");
        }
    }

    private static void comment(Program site, String words) {
        assertThat(new Visitor(site)
                        .post(ARTICLE + "/comments", Map.of("name", "Ann", "body", words))
                        .statusCode())
                .isEqualTo(303);
    }

    /** @return the answer's status */
    private static int publish(Visitor editor) {
        Element form = Jsoup.parse(editor.get("/desk").body()).selectFirst("form[action$=/publication]");
        assertThat(form).isNotNull();
        return editor.press("/desk", form.attr("action"), Map.of()).statusCode();
    }

    /** What is not answered from memory. When hundreds come at one moment, somebody may be told to come back. */
    private static void isSought(List<Answer> answers, SlowClients.Way way) {
        assertThat(answers)
                .as(way.name())
                .allSatisfy(answer -> assertThat(answer.status()).isIn(200, 503))
                .allSatisfy(answer -> assertThat(answer.took()).isLessThan(SOON));
        assertThat(answers.stream().filter(answer -> answer.status() == 200).count())
                .as(way.name())
                .isGreaterThan(answers.size() * 9L / 10);
    }

    private static void isRead(Program site, SlowClients.Way way, Visitor editor) {
        List<Answer> answers;
        Visitor reader = new Visitor(site);
        try (SlowClients slow = new SlowClients(site, way, MANY);
                Crowd readers = new Crowd(1, () -> {
                    site.goOnFor(Duration.ofMillis(20));
                    return reader.get(ARTICLE);
                });
                Crowd seekers = new Crowd(1, () -> {
                    site.goOnFor(Duration.ofMillis(100));
                    return reader.get("/search?q=back");
                })) {
            site.goOnFor(BEFORE_THEY_ARE_SENT_AWAY);
            assertThat(publish(editor)).as(way.name()).isEqualTo(303);
            site.goOnFor(TIME.minus(BEFORE_THEY_ARE_SENT_AWAY));
            answers = readers.heard();
            isSought(seekers.heard(), way);
        }
        assertThat(answers)
                .isNotEmpty()
                .extracting(Answer::status)
                .as(way.name())
                .containsOnly(200);
        Duration most = Crowd.within(0.99, answers).minus(Duration.ofMillis(20));
        assertThat(most).as(way.name()).isLessThan(QUICKLY);
        Endurance.note(
                MANY + " slow connections (" + way.name().toLowerCase(java.util.Locale.ROOT) + ")",
                answers.size() + " pages read meanwhile, 99% within " + most.toMillis() + " ms");
    }
}
