package org.healthpages.retention;

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
 * A file beside the database, {@code erased} in the data folder, that only grows: what readers took back. A backup that is older
 * brings it back; this tells what must go again. Whoever takes something back adds it before the commit: what was not noted would
 * come back, and a line too many only concerns what a reader wanted gone.
 */
@Component
public class TakenBackJournal {
    private static final Set<StandardOpenOption> ADD =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);

    private final Path file;

    TakenBackJournal(@Value("${healthpages.data-dir}") Path data) {
        this.file = data.resolve("erased");
    }

    /** On the disk when this returns. */
    public synchronized void add(TakenBack taken) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (FileChannel channel = FileChannel.open(file, ADD, mine)) {
                // begins with an end of line: one that a sudden end cut off stays alone
                ByteBuffer line = ByteBuffer.wrap(("\n" + taken + "\n").getBytes(StandardCharsets.UTF_8));
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was taken back cannot be noted in " + file, e);
        }
    }

    /** A line that a sudden end cut off is left out: its transaction was never committed. */
    public static List<TakenBack> read(Path journal) throws IOException {
        String all = Files.readString(journal);
        return all.substring(0, all.lastIndexOf('\n') + 1)
                .lines()
                .flatMap(line -> TakenBack.parse(line).stream())
                .toList();
    }
}
