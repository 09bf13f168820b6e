package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnArticleIsServedFromMemoryTest extends Journey {
    private static final String PAGE = "/treatments/acupuncture";

    @Test
    void the_kept_page_is_the_rendered_one_with_every_header_and_a_change_is_on_it_at_once() {
        Page reader = somebody(true);
        APIResponse rendered = reader.request().get(PAGE);
        APIResponse kept = reader.request().get(PAGE);
        assertThat(kept.text()).isEqualTo(rendered.text()).contains("Nobody has rated this page yet");
        assertThat(headers(kept))
                .isEqualTo(headers(rendered))
                .containsKeys("content-security-policy", "x-content-type-options", "etag", "content-language")
                .containsEntry("content-encoding", "gzip")
                .doesNotContainKey("set-cookie");
        assertThat(again(reader, kept).status()).isEqualTo(304);

        reader.navigate(PAGE);
        reader.getByLabel("2 stars").check();
        press(reader, "Send my rating");

        APIResponse changed = again(reader, kept);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text()).contains("Based on", "1 rating");
        reader.navigate(PAGE + "/rating");
        press(reader, "Take my rating back");
        assertThat(again(reader, kept).status()).as("it looks as it did").isEqualTo(304);
    }

    private static APIResponse again(Page reader, APIResponse known) {
        return reader.request()
                .get(
                        PAGE,
                        RequestOptions.create()
                                .setHeader("If-None-Match", known.headers().get("etag")));
    }

    private static Map<String, String> headers(APIResponse answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }
}
