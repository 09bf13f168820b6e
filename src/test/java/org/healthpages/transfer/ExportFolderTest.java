package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
    @TempDir
    private Path parent;

    @Test
    void a_whole_export_stands_in_its_place_for_its_owner_only() throws IOException {
        Path place = parent.resolve("export");

        try (ExportFolder folder = ExportFolder.begin(place)) {
            write(folder);
            assertThat(place).doesNotExist();
            folder.finish();
        }

        assertThat(place.resolve("back-pain/exercises.md")).hasContent("words");
        assertThat(Files.getPosixFilePermissions(place)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(inParent()).containsExactly(place);
    }

    @Test
    void an_empty_folder_gives_way() throws IOException {
        Path place = Files.createDirectory(parent.resolve("export"));

        try (ExportFolder folder = ExportFolder.begin(place)) {
            write(folder);
            folder.finish();
        }

        assertThat(place.resolve("back-pain/exercises.md")).exists();
    }

    @Test
    void an_export_that_did_not_end_leaves_nothing() throws IOException {
        Path place = Files.createDirectory(parent.resolve("export"));

        try (ExportFolder folder = ExportFolder.begin(place)) {
            write(folder);
        }

        assertThat(inParent()).containsExactly(place);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void what_is_there_is_never_touched() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "mine");
        Path full = Files.createDirectory(parent.resolve("full"));
        Files.writeString(full.resolve("file"), "mine");

        assertThatThrownBy(() -> ExportFolder.begin(full))
                .hasMessage("Nothing was exported: " + full + " is there already, and is no empty folder.");
        assertThatThrownBy(() -> ExportFolder.begin(file)).isInstanceOf(ExportFolder.NotFree.class);
        assertThat(inParent()).containsExactlyInAnyOrder(file, full);
        assertThat(full.resolve("file")).hasContent("mine");
    }

    @Test
    void what_comes_there_meanwhile_is_not_touched_either() throws IOException {
        Path place = parent.resolve("export");

        try (ExportFolder folder = ExportFolder.begin(place)) {
            write(folder);
            Files.createDirectory(place);
            Files.writeString(place.resolve("file"), "mine");
            assertThatThrownBy(folder::finish).isInstanceOf(IOException.class);
        }

        assertThat(place.resolve("file")).hasContent("mine");
        assertThat(inParent()).containsExactly(place);
    }

    @Test
    void a_folder_in_a_folder_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> ExportFolder.begin(parent.resolve("no/such")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no such folder");
    }

    private static void write(ExportFolder folder) throws IOException {
        try (Writer file = folder.writer("back-pain/exercises.md")) {
            file.write("words");
        }
    }

    private List<Path> inParent() throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.toList();
        }
    }
}
