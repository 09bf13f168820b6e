package org.healthpages.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFilesTest {
    @TempDir
    Path parent;

    private MediaFiles files;

    @BeforeEach
    void a_folder_with_a_film() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("media/backs"));
        Files.writeString(folder.resolve("film.webm"), "film");
        Files.writeString(parent.resolve("secret"), "secret");
        files = new MediaFiles(parent.resolve("media"));
    }

    @Test
    void what_is_there_keeps_its_address() {
        assertThat(file("/media/backs/film.webm")).isEqualTo("/media/backs/film.webm");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "/media/backs/other.webm",
                "/media/backs",
                "/media/",
                "/media/../secret",
                "/media//etc/passwd",
                "/assets/poster.svg",
                "https://films.example/film.webm",
                "/media/\u0000"
            })
    void what_is_not_there_has_none(String address) {
        assertThat(file(address)).isNull();
    }

    @Test
    void a_film_without_its_captions_is_still_shown() {
        Media film = files.playable(List.of(media("/media/backs/film.webm", "/media/film.vtt")))
                .get(0);

        assertThat(film.file()).isNotNull();
        assertThat(film.captions()).isNull();
        assertThat(film.transcript()).isEqualTo("What is said");
    }

    private String file(String address) {
        return files.playable(List.of(media(address, null))).get(0).file();
    }

    private static Media media(String file, String captions) {
        return new Media("A film", "About it", null, file, captions, "What is said");
    }
}
