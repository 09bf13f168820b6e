package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a page costs somebody with a cheap phone and a slow line. */
class WeightTest extends Journey {
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 8;
    private static final int MOST_BYTES_OF_STYLES = 12_000;
    private static final int MOST_BYTES_OF_SCRIPTS = 6_000;
    private static final Path REPORT = Path.of("target/quality/weight.md");

    private final Map<String, Integer> bytes = new LinkedHashMap<>();
    private final List<Response> answers = new ArrayList<>();

    @Test
    void an_article_with_fifteen_comments_is_light_comes_from_one_place_and_does_not_move() throws IOException {
        Page reader = weighed();

        reader.navigate(ARTICLE);
        assertThat(reader.locator(".comment").count()).isEqualTo(15);
        reader.waitForTimeout(500); // for what might come late
        Object shift = reader.evaluate("""
                () => new Promise(done => {
                  let sum = 0;
                  new PerformanceObserver(list => { for (const shift of list.getEntries()) sum += shift.value; })
                    .observe({type: 'layout-shift', buffered: true});
                  setTimeout(() => done(sum), 200);
                })""");

        int all = bytes.values().stream().mapToInt(Integer::intValue).sum();
        report(all, shift);
        assertThat(all).isPositive().isLessThanOrEqualTo(MOST_BYTES);
        assertThat(bytes).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(bytes.keySet()).allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
        assertThat(((Number) shift).doubleValue()).isZero();
        assertThat(answers)
                .extracting(answer -> answer.request().resourceType())
                .doesNotContain("font");
    }

    @Test
    void styles_and_scripts_are_small_carry_their_content_in_their_names_and_are_kept() throws IOException {
        Page reader = weighed();
        for (String path : List.of("/", ARTICLE, ARTICLE + "/comments/new", "/desk/sign-in")) {
            answers.clear();
            reader.navigate(path);
            int scripts = 0;
            for (Response answer : assets()) {
                String asset = URI.create(answer.url()).getPath();
                assertThat(asset).matches("/assets/[a-z]+-[0-9a-f]{32}\\.(css|js|svg)");
                assertThat(answer.headerValue("cache-control")).isEqualTo("max-age=31536000, public, immutable");
                int size = zipped(reader.request().get(answer.url()).body());
                if (asset.endsWith(".css")) {
                    assertThat(size).as(asset).isLessThanOrEqualTo(MOST_BYTES_OF_STYLES);
                }
                scripts += asset.endsWith(".js") ? size : 0;
            }
            assertThat(scripts).as(path).isLessThanOrEqualTo(MOST_BYTES_OF_SCRIPTS);
        }
    }

    private List<Response> assets() {
        List<Response> assets = answers.stream()
                .filter(answer -> !answer.request().resourceType().equals("document"))
                .toList();
        assertThat(assets).isNotEmpty();
        return assets;
    }

    private Page weighed() {
        Page reader = somebody(true);
        reader.onResponse(answers::add);
        CDPSession network = reader.context().newCDPSession(reader);
        network.send("Network.enable");
        Map<String, String> addresses = new LinkedHashMap<>();
        network.on("Network.requestWillBeSent", event -> addresses.put(id(event), address(event)));
        network.on(
                "Network.loadingFinished",
                event -> bytes.merge(
                        addresses.get(id(event)), event.get("encodedDataLength").getAsInt(), Integer::sum));
        return reader;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String address(JsonObject event) {
        return event.getAsJsonObject("request").get("url").getAsString();
    }

    private static int zipped(byte[] content) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(all)) {
            zip.write(content);
        }
        return all.size();
    }

    private void report(int all, Object shift) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| " + ARTICLE + " | bytes sent |");
        lines.add("| --- | --- |");
        bytes.forEach((address, size) -> lines.add("| " + URI.create(address).getPath() + " | " + size + " |"));
        lines.add("| all, in " + bytes.size() + " requests | " + all + " |");
        lines.add("| layout shift | " + shift + " |");
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
        System.out.println(String.join(System.lineSeparator(), lines));
    }
}
