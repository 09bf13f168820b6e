package org.healthpages.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class FormerPageTest {
    private static final WithdrawnArticle GONE =
            new WithdrawnArticle(Slug.of("exercise/gone"), "Gone", "Wrong.", LocalDate.EPOCH, null);

    private final FormerAddresses former = mock();
    private final WithdrawnArticles withdrawn = mock();
    private final FormerPageAdvice advice = new FormerPageAdvice(former, withdrawn);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void a_page_that_moved_and_one_that_was_withdrawn() {
        given(former.leadingFrom(Slug.of("exercise/old"))).willReturn(Optional.of(Slug.of("back-pain/new")));
        given(withdrawn.at(Slug.of("exercise/gone"))).willReturn(Optional.of(GONE));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /exercise/old, , 301, /back-pain/new",
        "HEAD, /exercise/old, , 301, /back-pain/new",
        "GET, /exercise/old, comments=2, 301, /back-pain/new?comments=2",
        "GET, /exercise/old/comments/new, , 301, /back-pain/new/comments/new",
        "POST, /exercise/old/comments, , 308, /back-pain/new/comments",
        "POST, /exercise/old/rating, , 308, /back-pain/new/rating"
    })
    void what_is_asked_of_a_former_address_is_asked_of_the_page(
            String method, String path, String query, int status, String location) throws IOException {
        assertThat(look(method, path, query)).isNull();

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("Location")).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exercise/gone", "/exercise/gone/comments/new"})
    void a_withdrawn_page_says_that_it_is_gone(String path) throws IOException {
        ModelAndView page = look("GET", path, null);

        assertThat(page.getStatus()).isEqualTo(HttpStatus.GONE);
        assertThat(page.getModel()).containsEntry("article", GONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/exercise/never", "/never", "/desk/articles/9", "/comments/9", "/exercise/old.html", "/a/b/c/d"
            })
    void what_never_was_is_not_found(String path) throws IOException {
        assertThat(look("GET", path, null)).isNull();

        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void an_answer_never_leads_to_another_site() throws IOException {
        look("GET", "//exercise/old", null);

        assertThat(response.getHeader("Location")).isNull();
    }

    private ModelAndView look(String method, String path, String query) throws IOException {
        var request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        return advice.look(request, response);
    }
}
