package org.healthpages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.healthpages.article.StampedPages;
import org.healthpages.article.StampedPages.Stamped;
import org.healthpages.platform.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class PageCacheTest {
    private static final String PAGE = "/back-pain/exercises";
    private static final String ARTICLE_AND_COMMENTS = "<article>Walk.</article>" + LastGoodCopies.READERS_BEGIN
            + "<p>3 stars<p>They helped me &lt;!--/readers-->" + LastGoodCopies.READERS_END + "<footer>";
    private static final Stamped FIRST = new Stamped(7, 1);

    private final MovableClock clock = new MovableClock(Given.NOON);
    private final StampedPages stamps = mock();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final LastGoodCopies copies = new LastGoodCopies(DataSize.ofMegabytes(1));
    private final Filter cache =
            new PageCache(new KeptPages(stamps, clock, DataSize.ofMegabytes(1)), copies, new ServedPages(meters));
    private final Renderer renderer = new Renderer();

    /** What stands behind the cache: renders a page that says how often it was asked. */
    private static final class Renderer extends HttpServlet {
        private int asked;
        private int status = 200;
        private String cacheControl = Fresh.ALWAYS_ASK;
        private boolean cookie;
        private boolean withoutDatabase;
        private String html = "<p>S\u00EDnead, ";

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            asked++;
            if (withoutDatabase) {
                response.sendError(503);
                return;
            }
            response.setHeader("Cache-Control", cacheControl);
            if (cookie) {
                response.addHeader("Set-Cookie", "desk=1");
            }
            response.setStatus(status);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write((html.startsWith("<p>") ? html + asked : html).getBytes("UTF-8"));
        }
    }

    @BeforeEach
    void the_article_is_at_its_first_stamp() {
        given(stamps.at(Slug.of("back-pain/exercises"))).willReturn(Optional.of(FIRST));
        given(stamps.at(Slug.of("back-pain/yoga"))).willReturn(Optional.of(FIRST));
        given(stamps.isCurrent(FIRST)).willReturn(true);
    }

    @Test
    void a_page_is_rendered_once_for_many_readers() {
        MockHttpServletResponse first = ask(get(PAGE));
        MockHttpServletResponse second = ask(get(PAGE));

        assertThat(renderer.asked).isOne();
        assertThat(words(second)).isEqualTo(words(first)).isEqualTo("<p>S\u00EDnead, 1");
        for (MockHttpServletResponse answer : new MockHttpServletResponse[] {first, second}) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
            assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        }
    }

    @Test
    void a_page_that_is_kept_costs_one_question_to_the_database() {
        ask(get(PAGE));
        clearInvocations(stamps);

        ask(get(PAGE));

        verify(stamps).isCurrent(FIRST);
        verifyNoMoreInteractions(stamps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "X-Forwarded-Host", "Accept-Language", "User-Agent", "Cookie", "Accept", "Range"})
    void whatever_else_a_browser_says_it_gets_the_one_page_that_is_kept(String header) {
        ask(get(PAGE));
        MockHttpServletRequest odd = get(PAGE);
        odd.addHeader(header, "x");

        assertThat(words(ask(odd))).endsWith("1");
    }

    @Test
    void what_is_kept_is_bounded_and_what_is_too_much_goes() {
        KeptPages few = new KeptPages(stamps, clock, DataSize.ofBytes(5 * kept(1).bytes()));

        for (int i = 1; i <= 50; i++) {
            few.keep(new PageAddress(PAGE, i), new KeptPages.Now(FIRST, London.today(clock)), html(i));
        }

        assertThat(IntStream.rangeClosed(1, 50)
                        .filter(i -> few.current(new PageAddress(PAGE, i)).isPresent())
                        .count())
                .isBetween(1L, 5L);
    }

    private KeptPage kept(int number) {
        return new KeptPage(FIRST, London.today(clock), html(number));
    }

    private static byte[] html(int number) {
        return ("page " + number).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_moved_stamp_is_noticed_at_the_very_next_request() {
        ask(get(PAGE));

        Stamped moved = new Stamped(7, 2);
        given(stamps.isCurrent(FIRST)).willReturn(false);
        given(stamps.isCurrent(moved)).willReturn(true);
        given(stamps.at(any())).willReturn(Optional.of(moved));

        assertThat(words(ask(get(PAGE)))).endsWith("2");
        assertThat(words(ask(get(PAGE)))).endsWith("2");
    }

    @Test
    void a_new_day_in_london_asks_for_a_new_page() {
        ask(get(PAGE));

        clock.move(Duration.ofHours(13));

        assertThat(words(ask(get(PAGE)))).endsWith("2");
    }

    @Test
    void each_page_of_comments_is_kept_for_itself_and_the_first_is_the_one_without_a_number() {
        ask(get(PAGE));
        MockHttpServletRequest second = get(PAGE);
        second.setQueryString("comments=2");
        MockHttpServletRequest first = get(PAGE);
        first.setQueryString("comments=1");

        assertThat(words(ask(second))).endsWith("2");
        assertThat(words(ask(first))).endsWith("1");
        assertThat(words(ask(second))).endsWith("2");
    }

    @Test
    void who_takes_gzip_gets_it_and_each_encoding_has_a_strong_tag_of_its_own() throws IOException {
        MockHttpServletResponse plain = ask(get(PAGE));
        MockHttpServletRequest request = get(PAGE);
        request.addHeader("Accept-Encoding", "br, gzip");

        MockHttpServletResponse zipped = ask(request);

        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(zipped.getHeader("ETag")).startsWith("\"").isNotEqualTo(plain.getHeader("ETag"));
        assertThat(plain.getHeader("ETag")).startsWith("\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "deflate, gzip;q=0.5|true",
                "GZIP , br|true",
                "x-gzip|true",
                "gzip;q=0|false",
                "gzip; q=0.000, br|false",
                "br|false",
                "notgzip|false",
                "''|false"
            })
    void what_a_browser_takes_is_read_from_its_words(String header, boolean takes) {
        assertThat(AcceptedEncoding.takesGzip(header)).isEqualTo(takes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void who_has_the_page_already_is_told_so_without_its_words(String known) {
        MockHttpServletRequest again = get(PAGE);
        String tag = ask(get(PAGE)).getHeader("ETag");
        again.addHeader("If-None-Match", String.format(known, tag));

        MockHttpServletResponse answer = ask(again);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("ETag")).isEqualTo(tag);
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void who_has_another_page_gets_this_one() {
        MockHttpServletRequest again = get(PAGE);
        again.addHeader("If-None-Match", "\"other\"");

        assertThat(ask(again).getStatus()).isEqualTo(200);
    }

    @Test
    void who_asks_for_the_head_alone_gets_it() {
        MockHttpServletRequest head = new MockHttpServletRequest("HEAD", PAGE);

        MockHttpServletResponse answer = ask(head);

        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getContentLength()).isEqualTo(ask(get(PAGE)).getContentLength());
        assertThat(renderer.asked).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comments=0",
                "comments=01",
                "comments=1&x=1",
                "comments=1234567890",
                "comments=",
                "utm_source=x",
                ""
            })
    void any_other_query_passes_by(String query) {
        MockHttpServletRequest request = get(PAGE);
        request.setQueryString(query);
        ask(request);
        ask(request);

        assertThat(renderer.asked).isEqualTo(2);
        verify(stamps, never()).at(any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/a-z",
                "/desk/reports",
                "/back-pain/rating",
                "/assets/reader.css",
                "/a/B",
                "/a//b"
            })
    void whatever_is_no_article_passes_by_and_asks_nothing(String path) {
        ask(get(path));
        ask(get(path));

        assertThat(renderer.asked).isEqualTo(2);
        verify(stamps, never()).at(any());
    }

    @Test
    void a_topic_has_one_page_that_is_kept() {
        given(stamps.at(Slug.of("back-pain"))).willReturn(Optional.of(FIRST));

        assertThat(words(ask(get("/back-pain")))).endsWith("1");
        assertThat(words(ask(get("/back-pain")))).endsWith("1");
        assertThat(words(ask(page("/back-pain", 2)))).as("made for it alone").endsWith("2");
        assertThat(words(ask(get("/back-pain")))).endsWith("1");
    }

    @Test
    void a_form_passes_by() {
        ask(get(PAGE));
        ask(new MockHttpServletRequest("POST", PAGE));

        assertThat(renderer.asked).isEqualTo(2);
    }

    @Test
    void what_is_not_there_is_not_kept() {
        renderer.status = 404;
        assertThat(ask(get(PAGE)).getStatus()).isEqualTo(404);
        renderer.status = 200;

        assertThat(words(ask(get(PAGE)))).endsWith("2");
    }

    @Test
    void what_was_made_for_one_reader_is_not_kept() {
        renderer.cookie = true;
        assertThat(words(ask(get(PAGE)))).endsWith("1");
        renderer.cookie = false;
        renderer.cacheControl = "no-store";
        assertThat(words(ask(get(PAGE)))).endsWith("2");

        renderer.cacheControl = Fresh.ALWAYS_ASK;
        assertThat(words(ask(get(PAGE)))).endsWith("3");
    }

    @Test
    void without_a_database_the_answer_is_to_come_back_later() {
        ask(get(PAGE));
        given(stamps.isCurrent(FIRST)).willThrow(new DataAccessResourceFailureException("gone"));

        MockHttpServletResponse answer = ask(get(PAGE));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void without_a_database_the_last_good_copy_is_the_answer_and_no_word_of_a_readers_is_in_it() {
        renderer.html = ARTICLE_AND_COMMENTS;
        MockHttpServletResponse before = ask(get(PAGE));
        given(stamps.isCurrent(FIRST)).willThrow(new DataAccessResourceFailureException("gone"));

        MockHttpServletResponse answer = ask(get(PAGE));

        assertThat(words(before)).contains("They helped me");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(words(answer))
                .startsWith("<article>Walk.</article>")
                .endsWith("<footer>")
                .contains("Ratings and comments are resting")
                .doesNotContain("helped", "<p>3 stars", "<!--");
        assertThat(answer.getHeader("ETag")).isNotNull().isNotEqualTo(before.getHeader("ETag"));
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    }

    @Test
    void a_page_of_comments_that_nobody_asked_for_before_has_the_copy_of_its_article() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        given(stamps.at(any())).willThrow(new DataAccessResourceFailureException("gone"));
        MockHttpServletRequest ninth = get(PAGE);
        ninth.setQueryString("comments=9");

        assertThat(words(ask(ninth))).contains("Walk.", "are resting");
    }

    @Test
    void a_topic_has_a_copy_of_all_of_it() {
        given(stamps.at(Slug.of("back-pain"))).willReturn(Optional.of(FIRST));
        ask(get("/back-pain"));
        given(stamps.isCurrent(FIRST)).willThrow(new DataAccessResourceFailureException("gone"));

        MockHttpServletResponse answer = ask(get("/back-pain"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(words(answer)).isEqualTo("<p>S\u00EDnead, 1");
    }

    @Test
    void who_comes_by_a_link_with_more_behind_the_address_reads_the_copy_too() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        renderer.withoutDatabase = true;
        MockHttpServletRequest sent = get(PAGE);
        sent.setQueryString("utm_source=x");

        MockHttpServletResponse answer = ask(sent);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(words(answer)).contains("Walk.", "are resting");
        renderer.withoutDatabase = false;
        assertThat(words(ask(sent))).as("while it is there").contains("They helped me");
    }

    @Test
    void the_copy_is_of_the_last_text_that_was_served() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        renderer.html = ARTICLE_AND_COMMENTS.replace("Walk.", "Walk slowly.");
        given(stamps.isCurrent(FIRST)).willReturn(false);
        ask(get(PAGE));
        given(stamps.isCurrent(FIRST)).willThrow(new DataAccessResourceFailureException("gone"));

        assertThat(words(ask(get(PAGE)))).contains("Walk slowly.");
    }

    @Test
    void a_database_that_goes_while_a_page_is_rendered_leaves_the_copy_too() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        given(stamps.isCurrent(FIRST)).willReturn(false);
        renderer.withoutDatabase = true;

        MockHttpServletResponse answer = ask(get(PAGE));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(words(answer)).contains("Walk.", "are resting");
    }

    @Test
    void an_article_that_moved_has_no_copy_at_its_former_address() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        given(stamps.isCurrent(FIRST)).willReturn(false);
        given(stamps.at(any())).willReturn(Optional.empty());

        ask(get(PAGE));

        assertThat(copies.isEmpty()).isTrue();
    }

    @Test
    void a_page_of_comments_that_is_not_there_takes_no_copy_away() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        renderer.status = 404;
        ask(page(PAGE, 99));

        assertThat(copies.isEmpty()).isFalse();
    }

    @Test
    void a_revised_article_has_its_new_words_in_the_copy_even_where_only_older_comments_were_read_since() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        Stamped moved = new Stamped(7, 2);
        given(stamps.isCurrent(FIRST)).willReturn(false);
        given(stamps.at(any())).willReturn(Optional.of(moved));
        renderer.html = ARTICLE_AND_COMMENTS.replace("Walk", "Swim");
        ask(page(PAGE, 2));
        given(stamps.at(any())).willThrow(new DataAccessResourceFailureException("gone"));
        given(stamps.isCurrent(any())).willThrow(new DataAccessResourceFailureException("gone"));

        assertThat(words(ask(get(PAGE)))).contains("Swim.", "are resting");
    }

    private static MockHttpServletRequest page(String path, int comments) {
        MockHttpServletRequest request = get(path);
        request.setQueryString("comments=" + comments);
        return request;
    }

    @Test
    void an_article_that_was_withdrawn_has_no_copy() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        Stamped moved = new Stamped(7, 2); // a withdrawn article keeps its stamp
        given(stamps.isCurrent(FIRST)).willReturn(false);
        given(stamps.at(any())).willReturn(Optional.of(moved));
        renderer.status = 410;
        ask(get(PAGE));
        given(stamps.at(any())).willThrow(new DataAccessResourceFailureException("gone"));
        given(stamps.isCurrent(FIRST)).willThrow(new DataAccessResourceFailureException("gone"));

        assertThat(ask(get(PAGE)).getStatus()).isEqualTo(503);
    }

    @Test
    void an_article_that_was_withdrawn_on_another_node_has_no_copy_either() {
        renderer.html = ARTICLE_AND_COMMENTS;
        ask(get(PAGE));
        ask(get("/back-pain/yoga"));
        PublishedArticles articles = mock();
        given(articles.addresses()).willReturn(List.of(Slug.of("back-pain/yoga")));
        given(stamps.isCurrent(any())).willThrow(new DataAccessResourceFailureException("gone"));

        new WithdrawnCopies(copies, articles).drop();

        assertThat(ask(get(PAGE)).getStatus()).isEqualTo(503);
        assertThat(words(ask(get("/back-pain/yoga")))).contains("are resting");
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            request.removeAttribute(PageCache.class.getName() + ".FILTERED");
            new MockFilterChain(renderer, cache).doFilter(request, response);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return response;
    }

    private static String words(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
