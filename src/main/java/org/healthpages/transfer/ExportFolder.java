package org.healthpages.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of an export. Until all is written it stands beside its place under another name, so that half an export is
 * never taken for a whole one. Only its owner can read it.
 */
final class ExportFolder implements AutoCloseable {
    private final Path place;
    private final Path unfinished;

    private ExportFolder(Path place, Path unfinished) {
        this.place = place;
        this.unfinished = unfinished;
    }

    /** There is something at the place already. */
    static class NotFree extends IOException {
        NotFree(Path place) {
            super("Nothing was exported: " + place + " is there already, and is no empty folder.");
        }
    }

    /** @throws NotFree where the place is neither free nor an empty folder */
    static ExportFolder begin(Path target) throws IOException {
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw new NotFree(target);
        }
        Path place = Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new NoSuchFileException(String.valueOf(parent), null, "there is no such folder");
        }
        return new ExportFolder(place, Files.createTempDirectory(parent, place.getFileName() + ".unfinished-"));
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> found = Files.list(path)) {
            return found.findAny().isEmpty();
        }
    }

    /** @param name below the folder, {@code back-pain/exercises.md} */
    BufferedWriter writer(String name) throws IOException {
        Path file = unfinished.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.newBufferedWriter(file);
    }

    /** Puts it in its place. An empty folder there gives way; whatever came there meanwhile does not. */
    void finish() throws IOException {
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(unfinished)) {
            for (Path path : deepestFirst()) {
                Files.delete(path);
            }
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> all = Files.walk(unfinished)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
