package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://health.example, https://health.example/contact",
        "https://health.example/, https://health.example/contact",
        "' https://health.example:443/ ', https://health.example/contact",
        "http://health.example:80, http://health.example/contact",
        "http://health.example:8080, http://health.example:8080/contact",
        "https://health.example:8443/, https://health.example:8443/contact",
    })
    void absolute_addresses_begin_as_the_operator_says(String configured, String contact) {
        assertThat(url(configured).of("/contact")).isEqualTo(contact);
    }

    @Test
    void without_a_configured_address_the_site_is_found_on_this_machine() {
        assertThat(new PublicUrl(new MockEnvironment()).of("/")).isEqualTo("http://localhost:8080/");
        assertThat(new PublicUrl(new MockEnvironment().withProperty("server.port", "9090")).of("/"))
                .isEqualTo("http://localhost:9090/");
        assertThat(new PublicUrl(new MockEnvironment()
                                .withProperty("server.port", "0")
                                .withProperty("local.server.port", "41234"))
                        .of("/"))
                .isEqualTo("http://localhost:41234/");
    }

    @Test
    void cookies_are_bound_to_an_https_address() {
        assertThat(url("https://health.example").isSecure()).isTrue();
        assertThat(url("https://health.example").cookie("reader")).isEqualTo("__Host-reader");
        assertThat(url("http://health.example").isSecure()).isFalse();
        assertThat(url("http://health.example").cookie("reader")).isEqualTo("reader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://health.example", "HTTPS://Health.Example", "http://inside.example:8080"})
    void a_form_comes_from_the_public_address_or_from_the_one_that_was_asked(String origin) {
        assertThat(url("https://health.example").isOwn(origin, request())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://health.example",
                "https://health.example:8443",
                "https://health.example.evil.example",
                "https://evil.example",
                "https://health.example/",
                "http://inside.example",
                "https://inside.example:8080",
            })
    void a_form_from_anywhere_else_is_not_ours(String origin) {
        assertThat(url("https://health.example").isOwn(origin, request())).isFalse();
    }

    private static PublicUrl url(String configured) {
        return new PublicUrl(new MockEnvironment().withProperty("healthpages.public-url", configured));
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setScheme("http");
        request.setServerName("inside.example");
        request.setServerPort(8080);
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"health.example", "ftp://health.example", "https://health.example/pages", "https://", "a b"})
    void an_address_that_is_none_stops_the_start(String configured) {
        assertThatThrownBy(() -> url(configured))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("healthpages.public-url is \"" + configured + "\"");
    }
}
