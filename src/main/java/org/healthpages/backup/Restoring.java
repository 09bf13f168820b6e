package org.healthpages.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** A backup that is unpacked beside the database and not yet in its place. */
final class Restoring {
    private static final String WORK = "being-restored";

    /** Locked while a backup is unpacked where no database stands. */
    private static final String LOCK = "restoring.lock";

    private final Path place;
    private final boolean taken;
    private final Path copy;

    private Restoring(Path place, boolean taken, Path copy) {
        this.place = place;
        this.taken = taken;
        this.copy = copy;
    }

    static Restoring begin(H2File database, Path backup) throws IOException {
        Path place = database.path().toAbsolutePath();
        Path folder = Objects.requireNonNull(place.getParent());
        Files.createDirectories(folder);
        boolean taken = Files.exists(place);
        FileChannel held = taken ? hold(place) : holdAlone(folder.resolve(LOCK));
        deleteRemains(folder);
        Path work = Files.createTempDirectory(folder, WORK);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder, work, held)));
        return new Restoring(place, taken, H2File.unpack(backup, work));
    }

    /** H2 takes the same lock on its file: a running site has it, and none can start until this program ends. */
    private static FileChannel hold(Path place) throws IOException {
        FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("A running site holds the database. Stop the site first.");
        }
        return channel;
    }

    private static FileChannel holdAlone(Path lock) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("Another backup is being restored here.");
        }
        return channel;
    }

    /** Whoever holds the lock is alone: what lies here was left by one that was killed, and holds what readers wrote. */
    private static void deleteRemains(Path folder) throws IOException {
        try (DirectoryStream<Path> remains = Files.newDirectoryStream(folder, WORK + "*")) {
            for (Path one : remains) {
                FileSystemUtils.deleteRecursively(one);
            }
        }
    }

    /** Until then the lock stays. */
    private static void end(Path folder, Path work, FileChannel held) {
        try (held) {
            FileSystemUtils.deleteRecursively(work);
            Files.deleteIfExists(folder.resolve(LOCK));
        } catch (IOException e) {
            // whoever looks into the data folder sees it, and the next restore deletes it
        }
    }

    String url() {
        return H2File.url(copy);
    }

    /**
     * Exchanges the two files.
     *
     * @param time when that is, for the name of the one that stood here
     * @return where that is now; empty where there was none
     */
    Optional<Path> finish(String time) throws IOException {
        Optional<Path> aside = taken
                ? Optional.of(place.resolveSibling("healthpages.before-restore-" + time + ".mv.db"))
                : Optional.empty();
        if (aside.isPresent()) {
            Files.createLink(aside.get(), place); // a second name: at no moment is there no database
        }
        Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }
}
