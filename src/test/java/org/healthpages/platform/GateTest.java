package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GateTest {
    static final HelpNumbers HELP = new HelpNumbers("999", "A&E", "111", List.of(), List.of());
    private static final Capacity ONE_EACH =
            new Capacity(1, 1, 0, Duration.ofMillis(1), 1, 1, Duration.ofSeconds(1), 1);

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Gate gate = new Gate(ONE_EACH, new PublicUrl(new MockEnvironment()), HELP, meters);

    @Test
    void who_finds_no_place_is_told_in_plain_words_when_to_come_back() {
        MockHttpServletResponse answer = whileAtWork(get("/"), get("/search"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        Document page = page(answer);
        assertThat(page.select("html[lang] main h1").text()).isEqualTo("Too many people at once");
        assertThat(page.text()).contains("try again", "999");
        assertThat(meters.counter("healthpages.refusals", "limit", "requests at once")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_place_is_given_back_however_the_work_ended() {
        assertThat(ask(get("/"), (request, response) -> {
                            throw new java.io.IOException("gone");
                        })
                        .getStatus())
                .isZero();

        assertThat(ask(get("/"), (request, response) -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void readers_take_no_place_from_editors() {
        assertThat(whileAtWork(get("/"), editors()).getStatus()).isEqualTo(200);
        assertThat(whileAtWork(editors(), editors()).getStatus()).isEqualTo(503);
    }

    @Test
    void who_signs_in_is_with_the_readers() {
        assertThat(whileAtWork(get("/"), get("/desk/sign-in")).getStatus()).isEqualTo(503);
    }

    @Test
    void files_that_take_long_to_send_take_no_place_from_pages() {
        assertThat(whileAtWork(get("/media/a.webm"), get("/")).getStatus()).isEqualTo(200);
        assertThat(whileAtWork(get("/media/a.webm"), get("/media/b.webm")).getStatus())
                .isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/reader.css", "/livez", "/readyz", "/actuator/health"})
    void what_costs_nearly_nothing_needs_no_place(String path) {
        assertThat(whileAtWork(get("/"), get(path)).getStatus()).isEqualTo(200);
    }

    @Test
    void a_form_that_is_refused_gives_the_words_back() {
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/back-pain/exercises/comments");
        form.setParameter("name", "Zo\u00EB");
        form.setParameter("body", "\n<b>They</b>\n\nhelped");
        form.setParameter("media[0].transcript", "Stand at a wall.");
        form.setParameter("key", "a key");

        Document page = page(whileAtWork(get("/"), form));

        assertThat(page.text()).contains("was not saved").doesNotContain("a key");
        assertThat(page.select("label").eachAttr("for"))
                .isEqualTo(page.select("textarea").eachAttr("id"));
        assertThat(page.select("textarea").get(0).wholeText().strip()).isEqualTo("Zo\u00EB");
        assertThat(page.select("textarea").get(1).wholeText().strip()).isEqualTo("<b>They</b>\n\nhelped");
        assertThat(page.select("textarea").get(2).wholeText().strip()).isEqualTo("Stand at a wall.");
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static MockHttpServletRequest editors() {
        MockHttpServletRequest request = get("/desk/reports");
        request.setCookies(new Cookie("desk", "a session"));
        return request;
    }

    /** What the second is answered while the first is being worked for. */
    private MockHttpServletResponse whileAtWork(MockHttpServletRequest first, MockHttpServletRequest second) {
        MockHttpServletResponse[] answer = new MockHttpServletResponse[1];
        ask(first, (request, response) -> answer[0] = ask(second, (again, quick) -> {}));
        return answer[0];
    }

    /** @return with status 0 where the work failed */
    private MockHttpServletResponse ask(MockHttpServletRequest request, FilterChain work) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            gate.doFilter(request, response, work);
        } catch (Exception e) {
            response.setStatus(0);
        }
        return response;
    }

    private static Document page(MockHttpServletResponse answer) {
        return Jsoup.parse(new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
