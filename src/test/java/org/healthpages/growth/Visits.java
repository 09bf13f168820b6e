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
        all.put("queue", () -> expect(200, site.get().uri("/desk").with(user(ADA))));
        return all;
    }

    /** The queue, and a decision about its first comment with the queue that comes next. */
    Map<String, Runnable> ofAnEditor(LongSupplier oldestWaiting) {
        Runnable queue = () -> expect(200, site.get().uri("/desk").with(user(ADA)));
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
