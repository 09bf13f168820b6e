package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.ImportsArticles;
import org.healthpages.article.Media;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AVideoIsPlayedTest extends Journey {
    private static final String PAGE = "/films/lifting";

    @Autowired
    private ImportsArticles imports;

    @BeforeEach
    void a_page_with_a_video_and_one_whose_file_was_lost() {
        var schedule = new ReviewSchedule(LocalDate.parse("2015-05-27"), LocalDate.parse("2017-05-27"));
        imports.take(new ImportedArticle(
                Slug.of("films/lifting"),
                "Lifting",
                "How to lift.",
                "Bend your knees.",
                LocalDate.parse("2015-05-27"),
                schedule,
                null,
                List.of(),
                List.of(
                        new Media(
                                "Lifting",
                                "A clip.",
                                schedule,
                                "/media/clip.webm",
                                "/media/clip.vtt",
                                "A square moves."),
                        new Media("Lost", "About it.", schedule, "/media/lost.webm", null, null))));
    }

    @Test
    void with_captions_a_transcript_and_a_poster_and_is_not_sent_before_it_is_wanted() {
        Page reader = somebody(true);
        List<String> asked = new CopyOnWriteArrayList<>();
        reader.onRequest(
                (Request request) -> asked.add(URI.create(request.url()).getPath()));

        reader.navigate(PAGE);

        assertThat(reader.locator("video").count()).isOne();
        assertThat(asked).noneMatch(path -> path.startsWith("/media/clip.webm"));
        assertThat(asked).anyMatch(path -> path.matches("/assets/poster-[0-9a-f]+\\.svg"));
        assertThat(reader.locator(".media").first().textContent())
                .contains("Media last reviewed:", "27 May 2015", "Read what is said", "A square moves.");

        reader.evaluate("() => document.querySelector('video').play()");
        reader.waitForFunction("() => document.querySelector('video').currentTime > 0.1");
        reader.waitForFunction("() => document.querySelector('video').textTracks[0].cues?.length === 2");
        assertThat(reader.evaluate("() => document.querySelector('video').textTracks[0].mode"))
                .isEqualTo("showing");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_its_file_is_missing_the_page_says_so(boolean javaScript) {
        Page reader = somebody(javaScript);

        reader.navigate(PAGE);

        assertThat(reader.locator(".media").nth(1).textContent()).contains("There is no video here yet.", "About it.");
    }

    @Test
    void a_part_of_a_file_can_be_asked_for_and_a_file_keeps_for_an_hour() throws Exception {
        HttpResponse<byte[]> part = get("/media/clip.webm", "bytes=0-99");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(100);
        assertThat(part.headers().firstValue("Content-Type")).contains("video/webm");
        assertThat(part.headers().firstValue("Cache-Control")).contains("max-age=3600, public");
        assertThat(part.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(get("/media/clip.vtt", "bytes=0-").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/vtt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/lost.webm",
                "/media",
                "/media/..%2f..%2fpom.xml",
                "/media/%2e%2e/config/application.properties"
            })
    void what_is_no_file_of_the_folder_is_not_found(String path) throws Exception {
        assertThat(get(path, "bytes=0-").statusCode()).isBetween(400, 404);
    }

    private HttpResponse<byte[]> get(String path, String range) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Range", range)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
