package org.healthpages.comment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A file beside the database, {@code erased} in the data folder, that only grows: which comments their writers had erased. A
 * backup that is older than an erasure brings the words back; this tells whose must go again.
 */
@Component
class ErasureJournal {
    private static final Set<StandardOpenOption> ADD =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);

    private final Path file;

    ErasureJournal(@Value("${healthpages.data-dir}") Path data) {
        this.file = data.resolve("erased");
    }

    /** On the disk when this returns. */
    synchronized void add(Erasure erasure) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (FileChannel channel = FileChannel.open(file, ADD, mine)) {
                // begins with an end of line: one that a sudden end cut off stays alone
                ByteBuffer line = ByteBuffer.wrap(("\n" + erasure + "\n").getBytes(StandardCharsets.UTF_8));
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("That words were erased cannot be noted in " + file, e);
        }
    }

    /** A line that a sudden end cut off is left out: its transaction was never committed. */
    static List<Erasure> read(Path journal) throws IOException {
        String all = Files.readString(journal);
        return all.substring(0, all.lastIndexOf('\n') + 1)
                .lines()
                .flatMap(line -> Erasure.parse(line).stream())
                .toList();
    }
}
