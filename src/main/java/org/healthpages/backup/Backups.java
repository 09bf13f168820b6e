package org.healthpages.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.healthpages.retention.KeptForATime;
import org.springframework.stereotype.Component;

/** The backups that the site itself made, in a folder of their own, for a time. */
@Component
class Backups implements KeptForATime {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'healthpages-'uuuuMMdd'T'HHmmss.SSS'Z.zip'")
            .withZone(ZoneOffset.UTC);

    private final MakesBackups makes;
    private final BackupSettings settings;
    private final Clock clock;

    Backups(MakesBackups makes, BackupSettings settings, Clock clock) {
        this.makes = makes;
        this.settings = settings;
        this.clock = clock;
    }

    /** One after the other: whoever presses twice gets two. */
    synchronized MadeBackup make() throws IOException, SQLException {
        if (!makes.areMadeHere()) {
            throw new IllegalStateException("The database is no H2 file. PostgreSQL has pg_dump.");
        }
        Path target = settings.dir().resolve(NAME.format(clock.instant()));
        makes.make(target);
        return made(target);
    }

    List<MadeBackup> latestFirst() {
        if (!Files.isDirectory(settings.dir())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(settings.dir())) {
            return files.filter(Backups::isOurs)
                    .map(Backups::made)
                    .sorted(Comparator.comparing(MadeBackup::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        return file.getFileName().toString().matches("healthpages-[0-9]{8}T[0-9]{6}\\.[0-9]{3}Z\\.zip");
    }

    private static MadeBackup made(Path file) {
        try {
            String name = file.getFileName().toString();
            return new MadeBackup(name, NAME.parse(name, Instant::from), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String what() {
        return "old backups";
    }

    @Override
    public long countDue() {
        return due().count();
    }

    @Override
    public int eraseDue(int most) {
        deleteRemains();
        List<MadeBackup> some = due().limit(most).toList();
        some.forEach(this::delete);
        return some.size();
    }

    private Stream<MadeBackup> due() {
        Instant oldest = clock.instant().minus(Duration.ofDays(settings.keepDays()));
        return latestFirst().stream().filter(backup -> backup.at().isBefore(oldest));
    }

    private void deleteRemains() {
        if (!Files.isDirectory(settings.dir())) {
            return;
        }
        try {
            makes.deleteRemains(settings.dir());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(MadeBackup backup) {
        try {
            Files.deleteIfExists(settings.dir().resolve(backup.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
