package org.healthpages.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.healthpages.Given;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** What readers and editors do on a site, each a request to the whole application. */
final class Visits {
    private static final Editor ADA = new Editor(1, "ada", "none", EnumSet.allOf(Role.class));

    private final MockMvcTester site;
    private final String page;
    private final Long[] comments;
    private int reported;

    /** @param comments to report, each once for each reason */
    Visits(MockMvcTester site, String page, Long... comments) {
        this.site = site;
        this.page = page;
        this.comments = comments;
    }

    /** By their names, in the order of a table. */
    Map<String, Runnable> all() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("article page", () -> get(page));
        all.put("comment page 2", () -> get(page + "?comments=2"));
        all.put("comment page 20", () -> get(page + "?comments=20"));
        all.put("permalink", () -> expect(303, site.get().uri("/comments/" + comments[0])));
        all.put("rating", () -> post(page + "/rating", Map.of("stars", "4")));
        all.put("posting", this::comment);
        all.put("reporting", this::report);
        all.put("search", () -> get("/search?q=stiff+knees"));
        all.put("queue", () -> desk("/desk"));
        queues().forEach((name, query) -> all.put(name, () -> desk("/desk?" + query)));
        all.put("reported comments", () -> desk("/desk/reports"));
        all.put("a comment at the desk", () -> desk("/desk/comments/" + comments[0]));
        return all;
    }

    /** What of it an editor can look at, by its name. */
    private Map<String, String> queues() {
        String article = "article=" + page.substring(1);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("queue of one article", article);
        all.put("queue with a mark", "mark=LINK");
        all.put("queue of the last week", "age=last-week");
        all.put("queue behind a place", "after=0.1750000000000000.7");
        all.put("queue at risk", "show=at-risk");
        all.put("all comments", "show=all");
        all.put("all comments behind a place", "show=all&after=0.1750000000000000.7");
        all.put("all comments of one article", "show=all&" + article);
        all.put("all comments with a mark", "show=all&mark=LINK");
        all.put("all comments of one article with a rare mark", "show=all&mark=PROFANITY&" + article);
        return all;
    }

    /** The queue, and a decision about its first comment with the queue that comes next. */
    Map<String, Runnable> ofAnEditor(LongSupplier oldestWaiting) {
        Runnable queue = () -> desk("/desk");
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("queue", queue);
        all.put("a publication and the next item", () -> {
            expect(
                    303,
                    site.post()
                            .uri("/desk/comments/" + oldestWaiting.getAsLong() + "/publication")
                            .with(user(ADA))
                            .with(csrf())
                            .formField("version", "1"));
            queue.run();
        });
        return all;
    }

    /** @param article whose ratings over time are looked at */
    Runnable toTheDashboard(long article) {
        return () ->
                expect(200, site.get().uri("/desk/dashboard?article=" + article).with(user(ADA)));
    }

    private void report() {
        long comment = comments[reported++ % comments.length];
        post(
                "/comments/" + comment + "/report",
                Map.of("reason", "OFF_TOPIC", "details", "", "key", Given.fresh("key")));
    }

    private void comment() {
        String words = Given.fresh("Walking each morning helped my stiff knees");
        post(page + "/comments", Map.of("name", "Robin", "body", words, "key", Given.fresh("key")));
    }

    private void desk(String address) {
        expect(200, site.get().uri(address).with(user(ADA)));
    }

    private void get(String address) {
        expect(200, site.get().uri(address));
    }

    private void post(String address, Map<String, String> fields) {
        MockMvcRequestBuilder form = site.post().uri(address).header("Sec-Fetch-Site", "same-origin");
        fields.forEach(form::formField);
        expect(303, form);
    }

    private static void expect(int status, MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(status);
    }
}
