package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.RequestDispatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class HelpNumbersTest {
    @Test
    void a_number_is_called_as_it_is_dialled() {
        var help = new HelpNumbers("999", "A&E", "", List.of(), List.of());

        assertThat(help.tel("116 123")).isEqualTo("tel:116123");
        assertThat(help.tel("+353 (1) 679")).isEqualTo("tel:+3531679");
        assertThat(help.hasUrgent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "department", "listening[0].number", "texting[0].word"})
    void a_site_that_cannot_say_where_help_is_does_not_start(String missing) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "help.emergency", "999",
                "help.department", "A&E",
                "help.listening[0].name", "Good Listeners",
                "help.listening[0].number", "0800 555 0123",
                "help.texting[0].name", "Good Readers",
                "help.texting[0].number", "55501",
                "help.texting[0].word", "READ"));
        assertThat(bind(settings).listening()).hasSize(1);

        settings.remove("help." + missing);

        assertThatThrownBy(() -> bind(settings))
                .rootCause()
                .hasMessageContaining(missing.replace("[0]", ""))
                .hasMessageContaining("is missing");
    }

    private static HelpNumbers bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("help", HelpNumbers.class)
                .get();
    }
}

/** A site for a country with other numbers, and with none for what is urgent only. */
@Slice
@WebMvcTest(ErrorPages.class)
@TestPropertySource(
        properties = {
            "healthpages.help.emergency=112",
            "healthpages.help.urgent=",
            "healthpages.help.listening[0].name=Good Listeners",
            "healthpages.help.listening[0].number=0800 555 0123"
        })
class HelpNumbersOfAnotherCountryTest {
    @Autowired
    MockMvcTester browser;

    @Test
    void every_number_on_a_page_is_that_countrys() {
        Document page = Html.of(browser.post()
                .uri("/error")
                .with(PageNeeds.fromOurPage())
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429)
                .param("body", "My words")
                .exchange());

        assertThat(page.select("footer a[href^=tel]").eachText()).containsExactly("112");
        assertThat(page.select("main a[href^=tel]").eachAttr("href"))
                .containsExactly("tel:112", "tel:08005550123", "tel:112");
        assertThat(page.text()).doesNotContain("999").doesNotContain("111").doesNotContain("Samaritans");
    }
}
