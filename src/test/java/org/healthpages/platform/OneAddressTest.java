package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OneAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/Back-Pain/Exercises, /back-pain/exercises",
        "/back-pain/exercises/, /back-pain/exercises",
        "/CONTACT/, /contact",
        "/Comments/7/Report, /comments/7/report",
        "/Desk/, /desk",
        "/receipts/AbC/, /receipts/AbC",
    })
    void capitals_and_a_slash_at_the_end_lead_to_the_one_address(String asked, String one) throws Exception {
        MockHttpServletResponse answer = answer("GET", asked, null);

        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/back-pain",
                "/back-pain/exercises",
                "/receipts/AbC-d",
                "/receipts/AbC_d/edit",
                "/receipts/report-AbC",
                "/invitations/AbC",
                "/sign-off/AbC",
                "/media/Bridge",
                "/assets/Reader.css",
                "/robots.txt",
                "//evil.example/",
                "//Evil/",
                "/%42ack-pain",
                "/back-pain//",
            })
    void every_other_address_is_left_alone(String asked) throws Exception {
        MockHttpServletResponse answer = answer("GET", asked, null);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Location")).isNull();
    }

    @Test
    void a_question_goes_along() throws Exception {
        assertThat(answer("HEAD", "/Back-Pain/Exercises", "comments=2&Q=A").getHeader("Location"))
                .isEqualTo("/back-pain/exercises?comments=2&Q=A");
    }

    @Test
    void a_form_is_never_sent_on() throws Exception {
        assertThat(answer("POST", "/Back-Pain/Exercises/Comments", null).getStatus())
                .isEqualTo(200);
    }

    private static MockHttpServletResponse answer(String method, String path, String query)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OneAddress().doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void a_path_of_thousands_of_steps_is_read_to_its_end() {
        String path = "/A".repeat(3_900);

        assertThat(OneAddress.one(path)).isEqualTo("/a".repeat(3_900));
    }
}
