package org.healthpages.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** A backup that is unpacked beside the database and not yet in its place. */
final class Restoring {
    private final Path place;
    private final Path copy;
    private final Optional<FileChannel> held; // open, and so locked, until this program ends

    private Restoring(Path place, Path copy, Optional<FileChannel> held) {
        this.place = place;
        this.copy = copy;
        this.held = held;
    }

    static Restoring begin(H2File database, Path backup) throws IOException {
        Path place = database.path().toAbsolutePath();
        Path folder = Objects.requireNonNull(place.getParent());
        Files.createDirectories(folder);
        Optional<FileChannel> held = Files.exists(place) ? Optional.of(hold(place)) : Optional.empty();
        Path work = Files.createTempDirectory(folder, "being-restored");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(work)));
        return new Restoring(place, H2File.unpack(backup, work), held);
    }

    /** H2 takes the same lock on its file: a running site has it, and none can start until this program ends. */
    private static FileChannel hold(Path place) throws IOException {
        FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("A running site holds the database. Stop the site first.");
        }
        return channel;
    }

    private static void delete(Path work) {
        try {
            FileSystemUtils.deleteRecursively(work);
        } catch (IOException e) {
            // whoever looks into the data folder sees it
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
        Optional<Path> aside =
                held.map(channel -> place.resolveSibling("healthpages.before-restore-" + time + ".mv.db"));
        if (aside.isPresent()) {
            Files.createLink(aside.get(), place); // a second name: at no moment is there no database
        }
        Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }
}
