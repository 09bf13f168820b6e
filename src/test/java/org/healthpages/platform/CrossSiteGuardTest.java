package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossSiteGuardTest {
    private static final int PASSED = 200;
    private static final int REFUSED = 403;

    private final CrossSiteGuard guard = new CrossSiteGuard(
            new PublicUrl(new MockEnvironment().withProperty("healthpages.public-url", "https://health.example")));

    @ParameterizedTest
    @CsvSource({
        // what the browser says of the site, then of the origin
        "same-origin, , 200",
        "same-origin, https://health.example, 200",
        "same-origin, null, 200",
        "same-site, , 403",
        "same-site, https://health.example, 403",
        "cross-site, , 403",
        "cross-site, https://health.example, 403",
        "none, , 403",
        "'', https://health.example, 403",
        "SAME-ORIGIN, , 403",
        ", https://health.example, 200",
        ", http://inside.example:8080, 200",
        ", http://health.example, 403",
        ", https://evil.example, 403",
        ", https://health.example.evil.example, 403",
        ", null, 403",
        ", '', 403",
        ", , 403",
    })
    void only_a_form_of_this_site_is_taken(String site, String origin, int status) throws Exception {
        assertThat(status("POST", "/back-pain/exercises/comments", site, origin))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "post"})
    void whatever_could_change_something_is_checked(String method) throws Exception {
        assertThat(status(method, "/receipts/code/withdrawal", "cross-site", null))
                .isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "TRACE"})
    void reading_is_free(String method) throws Exception {
        assertThat(status(method, "/back-pain/exercises", "cross-site", "https://evil.example"))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/sign-in", "/desk/comments/7/publication"})
    void the_desk_has_tokens_instead(String path) throws Exception {
        assertThat(status("POST", path, null, null)).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deskx", "/desk-chairs/comments", "/%64esk/sign-in", "/comments/7/report"})
    void what_only_begins_like_the_desk_is_checked(String path) throws Exception {
        assertThat(status("POST", path, null, null)).isEqualTo(REFUSED);
    }

    @Test
    void without_a_public_address_a_form_of_the_asked_host_is_taken() throws Exception {
        CrossSiteGuard local = new CrossSiteGuard(new PublicUrl(new MockEnvironment()));

        assertThat(status(local, "POST", "/a/b/rating", null, "http://inside.example:8080"))
                .isEqualTo(PASSED);
        assertThat(status(local, "POST", "/a/b/rating", null, "http://inside.example"))
                .isEqualTo(REFUSED);
    }

    private int status(String method, String path, String site, String origin) throws Exception {
        return status(guard, method, path, site, origin);
    }

    /** The answer, which is no success where the rest of the site was not asked. */
    private static int status(CrossSiteGuard guard, String method, String path, String site, String origin)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServerName("inside.example");
        request.setServerPort(8080);
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain rest = new MockFilterChain();
        guard.doFilter(request, response, rest);
        assertThat(rest.getRequest() != null).isEqualTo(response.getStatus() == PASSED);
        return response.getStatus();
    }
}
