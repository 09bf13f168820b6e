package org.healthpages.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Copies an H2 database while it is at work. The copy is then opened and written anew, so that nothing that was erased before
 * is in it, and without the sessions of the desk and the secrets of the daily address keys: whoever finds a backup cannot be
 * somebody who is signed in, and cannot tell who wrote from where.
 */
@Component
class MakesBackups {
    private static final String WORK = "being-made";

    private final JdbcTemplate jdbc;
    private final DataSourceProperties database;
    private final Clock clock;

    MakesBackups(JdbcTemplate jdbc, DataSourceProperties database, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
    }

    boolean areMadeHere() {
        return H2File.of(database.determineUrl()).isPresent();
    }

    /** @param target a file that is not there yet */
    void make(Path target) throws IOException, SQLException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        deleteRemains(folder);
        Path work = Files.createTempDirectory(folder, WORK);
        try {
            Path copy = H2File.unpack(copied(work), work);
            tidy(copy);
            Path archive = work.resolve("finished");
            H2File.pack(copy, archive);
            sync(archive);
            Files.move(archive, target);
            sync(folder);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    /** What was begun more than a day ago was killed: it holds what a finished backup no longer would. */
    void deleteRemains(Path folder) throws IOException {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> remains = Files.newDirectoryStream(folder, WORK + "*")) {
            for (Path one : remains) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(yesterday)) {
                    FileSystemUtils.deleteRecursively(one);
                }
            }
        }
    }

    private Path copied(Path work) {
        Path copy = work.resolve("copy.zip");
        jdbc.execute("backup to '" + copy.toString().replace("'", "''") + "'");
        return copy;
    }

    private void tidy(Path copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        H2File.url(copy), database.determineUsername(), database.determinePassword());
                Statement statement = connection.createStatement()) {
            statement.execute("delete from desk_session");
            statement.execute("delete from address_key_secret");
            statement.execute("shutdown compact");
        }
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
