package org.healthpages.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private final MovableClock clock = new MovableClock(Given.NOON);
    private final MakesBackups makes = mock();

    @TempDir
    private Path folder;

    private Backups backups;

    @BeforeEach
    void aFolderForThirtyDays() throws Exception {
        backups = new Backups(makes, new BackupSettings(folder.resolve("backups"), 30), clock);
        Files.createDirectories(folder.resolve("backups"));
        given(makes.areMadeHere()).willReturn(true);
        doAnswer(call -> Files.writeString(call.getArgument(0, Path.class), "all of it"))
                .when(makes)
                .make(any());
    }

    @Test
    void they_are_listed_the_latest_first() throws Exception {
        MadeBackup first = backups.make();
        clock.move(Duration.ofHours(1));
        MadeBackup second = backups.make();

        assertThat(backups.latestFirst()).containsExactly(second, first);
        assertThat(first).isEqualTo(new MadeBackup("healthpages-20260302T120000.000Z.zip", Given.NOON, 9));
    }

    @Test
    void one_that_is_older_than_its_time_goes_and_nothing_else_does() throws Exception {
        Files.writeString(folder.resolve("backups/of-my-own.zip"), "put there by hand");
        backups.make();
        clock.move(Duration.ofDays(30));
        backups.make();
        assertThat(backups.countDue()).isZero();
        clock.move(Duration.ofMinutes(1));

        assertThat(backups.countDue()).isOne();
        assertThat(backups.eraseDue(100)).isOne();
        assertThat(backups.eraseDue(100)).isZero();
        assertThat(backups.latestFirst()).hasSize(1);
        assertThat(folder.resolve("backups/of-my-own.zip")).exists();
    }

    @Test
    void what_a_killed_one_left_goes_with_them_after_a_day() throws IOException {
        Path killed = Files.createDirectories(folder.resolve("backups/being-made7"));
        Files.writeString(killed.resolve("healthpages.mv.db"), "what readers wrote");
        Path atWork = Files.createDirectories(folder.resolve("backups/being-made8"));
        Files.setLastModifiedTime(killed, FileTime.from(Given.NOON.minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(atWork, FileTime.from(Given.NOON.minus(Duration.ofHours(1))));
        var making = new MakesBackups(mock(), mock(), clock);

        new Backups(making, new BackupSettings(folder.resolve("backups"), 30), clock).eraseDue(100);

        assertThat(killed).doesNotExist();
        assertThat(atWork).exists();
    }

    @Test
    void before_the_first_one_there_is_no_folder() throws IOException {
        Files.delete(folder.resolve("backups"));

        assertThat(backups.latestFirst()).isEmpty();
        assertThat(backups.eraseDue(100)).isZero();
    }

    @Test
    void keeping_them_for_no_time_is_a_mistake() {
        assertThatThrownBy(() -> new BackupSettings(folder, 0)).hasMessageContaining("healthpages.backups.keep-days");
    }

    @Test
    void where_the_database_is_no_file_none_is_made() {
        given(makes.areMadeHere()).willReturn(false);

        assertThatThrownBy(backups::make).hasMessageContaining("PostgreSQL has pg_dump");
        assertThat(backups.latestFirst()).isEmpty();
    }
}
