package org.healthpages.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path backup;
    private Path killed;
    private H2File database;

    @BeforeEach
    void a_backup_and_what_a_restore_left_that_was_killed() throws IOException {
        backup = folder.resolve("backup.zip");
        H2File.pack(Files.writeString(folder.resolve("copy.mv.db"), "as it was then"), backup);
        data = folder.resolve("data");
        database = new H2File(data.resolve("healthpages.mv.db"));
        killed = Files.createDirectories(data.resolve("being-restored123"));
        Files.writeString(killed.resolve("healthpages.mv.db"), "what readers wrote");
    }

    @Test
    void what_one_left_that_was_killed_goes_with_the_next_one() throws IOException {
        Files.writeString(database.path(), "as it is now");

        Restoring restoring = Restoring.begin(database, backup);

        assertThat(killed).doesNotExist();
        assertThat(atWork()).hasSize(1);
        assertThat(restoring.finish("TIME")).contains(data.resolve("healthpages.before-restore-TIME.mv.db"));
        assertThat(database.path()).hasContent("as it was then");
        assertThat(data.resolve("healthpages.before-restore-TIME.mv.db")).hasContent("as it is now");
    }

    @Test
    void while_a_site_runs_nothing_is_deleted() throws IOException {
        Files.writeString(database.path(), "as it is now");
        try (FileChannel site = FileChannel.open(database.path(), StandardOpenOption.WRITE)) {
            site.lock();

            // another program is refused without an exception: see BackupAndRestoreTest
            assertThatThrownBy(() -> Restoring.begin(database, backup))
                    .isInstanceOf(OverlappingFileLockException.class);
        }

        assertThat(killed).exists();
    }

    @Test
    void where_no_database_stands_one_restore_deletes_nothing_of_another() throws IOException {
        Restoring first = Restoring.begin(database, backup);
        assertThat(killed).doesNotExist();

        assertThatThrownBy(() -> Restoring.begin(database, backup)).isInstanceOf(OverlappingFileLockException.class);

        assertThat(atWork()).hasSize(1);
        assertThat(first.finish("TIME")).isEmpty();
        assertThat(database.path()).hasContent("as it was then");
    }

    private List<Path> atWork() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().startsWith("being-restored"))
                    .toList();
        }
    }
}
