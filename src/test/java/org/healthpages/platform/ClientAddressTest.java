package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {
    private static final List<String> PROXIES = List.of("10.0.0.0/8", "192.0.2.7", "2001:db8:ffff::/48");

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, cb0071",
        "203.0.113.200, cb0071",
        "203.0.114.9, cb0072",
        "2001:db8:1:2:3:4:5:6, 20010db80001",
        "2001:db8:1:ffff::1, 20010db80001",
        "2001:db8:2::1, 20010db80002",
        "::ffff:203.0.113.9, cb0071",
    })
    void neighbours_share_a_network(String address, String network) {
        assertThat(network(List.of(), address)).isEqualTo(network);
    }

    @Test
    void nobody_can_say_that_they_come_from_somewhere_else() {
        assertThat(network(List.of(), "203.0.113.9", "198.51.100.1")).isEqualTo("cb0071");
        assertThat(network(PROXIES, "203.0.113.9", "198.51.100.1")).isEqualTo("cb0071");
        assertThat(network(PROXIES, "203.0.113.9", "10.0.0.1")).isEqualTo("cb0071");
    }

    @Test
    void a_trusted_proxy_says_who_asked_it() {
        assertThat(network(PROXIES, "10.1.2.3", "198.51.100.1")).isEqualTo("c63364");
        assertThat(network(PROXIES, "192.0.2.7", "2001:db8:1::1")).isEqualTo("20010db80001");
        assertThat(network(PROXIES, "2001:db8:ffff::5", "198.51.100.1")).isEqualTo("c63364");
    }

    @Test
    void a_proxys_neighbour_is_no_proxy() {
        assertThat(network(PROXIES, "192.0.2.8", "198.51.100.1")).isEqualTo("c00002");
    }

    @Test
    void of_a_chain_only_what_trusted_proxies_add_counts() {
        assertThat(network(PROXIES, "10.1.2.3", "1.2.3.4, 198.51.100.1")).isEqualTo("c63364");
        assertThat(network(PROXIES, "10.1.2.3", "1.2.3.4, 198.51.100.1, 192.0.2.7"))
                .isEqualTo("c63364");
        assertThat(network(PROXIES, "10.1.2.3", "10.9.9.9")).isEqualTo("0a0909");
    }

    @Test
    void a_header_that_a_proxy_adds_a_second_time_counts_after_the_readers_own() {
        assertThat(network(PROXIES, "10.1.2.3", "1.2.3.4", "198.51.100.1")).isEqualTo("c63364");
    }

    @Test
    void a_proxy_may_name_the_port_too() {
        assertThat(network(PROXIES, "10.1.2.3", "198.51.100.1:4711")).isEqualTo("c63364");
        assertThat(network(PROXIES, "10.1.2.3", "[2001:db8:1::1]:4711")).isEqualTo("20010db80001");
        assertThat(network(PROXIES, "10.1.2.3", "[2001:db8:1::1]")).isEqualTo("20010db80001");
        assertThat(network(PROXIES, "10.1.2.3", "198.51.100.1, 192.0.2.7:4711")).isEqualTo("c63364");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ",", "unknown", "localhost", "_hidden", "evil.example", "198.51.100.1, evil.example"})
    void what_is_no_address_leads_to_the_proxy(String forwarded) {
        assertThat(network(PROXIES, "10.1.2.3", forwarded)).isEqualTo("0a0102");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dead.beef",
                "1.2.3.4, dead.beef",
                "1.2.3.4, 999.1.1.1",
                "1.2.3.4, ::::",
                "1.2.3.4, .",
                "cafe",
                "1.2.3.4:x"
            })
    void what_only_looks_like_an_address_does_no_harm(String forwarded) {
        assertThat(network(PROXIES, "10.1.2.3", forwarded)).isEqualTo("0a0102");
    }

    private static String network(List<String> proxies, String remote, String... forwarded) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setRemoteAddr(remote);
        for (String header : forwarded) {
            request.addHeader("X-Forwarded-For", header);
        }
        return HexFormat.of().formatHex(new ClientAddress(proxies).network(request));
    }
}
