package org.healthpages.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Readers who comment, rate and report, and an editor who decides, all at once, and what each was told is saved. */
final class WritingCrowd implements AutoCloseable {
    private static final String ARTICLE = "/back-pain/exercises";
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Program site;
    private final Visitor writer;
    private final Visitor editor;
    private final String reported;
    private final Queue<Promise> promises = new ConcurrentLinkedQueue<>();
    private final List<Crowd> crowds;

    /** @param isKept fails where it is not */
    record Promise(String what, Consumer<Program> isKept) {}

    WritingCrowd(Program site, String password) {
        this.site = site;
        this.writer = new Visitor(site);
        this.editor = new Visitor(site);
        assertThat(editor.signsIn("editor", password)).isTrue();
        this.reported = Jsoup.parse(writer.get(ARTICLE).body())
                .selectFirst(".comment-report a")
                .attr("href");
        this.crowds = List.of(
                people(2, this::comment), people(1, this::rate), people(1, this::report), people(1, this::decide));
    }

    private static Crowd people(int size, Callable<HttpResponse<String>> act) {
        return new Crowd(size, act);
    }

    private HttpResponse<String> comment() {
        String words = "What I say as number " + NUMBERS.incrementAndGet();
        HttpResponse<String> answer = writer.post(ARTICLE + "/comments", Map.of("name", "Ann", "body", words));
        if (answer.statusCode() == 303) {
            String receipt = path(answer);
            promises.add(new Promise(
                    "comment",
                    later -> assertThat(new Visitor(later).get(receipt).body()).contains(words)));
        }
        return answer;
    }

    private HttpResponse<String> rate() {
        Visitor reader = new Visitor(site);
        int stars = ThreadLocalRandom.current().nextInt(1, 6);
        HttpResponse<String> answer = reader.post(ARTICLE + "/rating", Map.of("stars", String.valueOf(stars)));
        if (answer.statusCode() == 303) {
            promises.add(new Promise("rating", later -> {
                Element mine = Jsoup.parse(
                                reader.at(later).get(ARTICLE + "/rating").body())
                        .selectFirst("input[name=stars][checked]");
                assertThat(mine).isNotNull();
                assertThat(mine.val()).isEqualTo(String.valueOf(stars));
            }));
        }
        return answer;
    }

    private HttpResponse<String> report() {
        HttpResponse<String> answer = new Visitor(site).post(reported, Map.of("reason", "OFF_TOPIC"));
        if (answer.statusCode() == 303) {
            String receipt = path(answer);
            promises.add(new Promise(
                    "report",
                    later -> assertThat(new Visitor(later).get(receipt).statusCode())
                            .isEqualTo(200)));
        }
        return answer;
    }

    private HttpResponse<String> decide() {
        HttpResponse<String> queue = editor.get("/desk");
        Element form = Jsoup.parse(queue.body()).selectFirst("form[action$=/publication]");
        if (form == null) {
            return queue;
        }
        HttpResponse<String> answer = editor.press("/desk", form.attr("action"), Map.of());
        if (answer.statusCode() == 303) {
            String comment = form.attr("action").replaceAll("\\D", "");
            promises.add(new Promise(
                    "decision",
                    later -> assertThat(new Visitor(later)
                                    .get("/comments/" + comment)
                                    .statusCode())
                            .isEqualTo(303)));
        }
        return answer;
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /** Waits until the last of them has gone. */
    @Override
    public void close() {
        crowds.forEach(Crowd::close);
    }

    /** Whether somebody was told so of each kind of what can be written. */
    boolean hasPromisedAll() {
        return promises.stream().map(Promise::what).distinct().count() == crowds.size();
    }

    List<Promise> promises() {
        return List.copyOf(promises);
    }

    List<Crowd.Answer> heard() {
        List<Crowd.Answer> all = new ArrayList<>();
        crowds.forEach(crowd -> all.addAll(crowd.heard()));
        return all;
    }
}
