package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureJournalTest {
    private static final Erasure FIRST = new Erasure(42, Instant.parse("2016-09-18T20:00:00.123456Z"));
    private static final Erasure SECOND = new Erasure(43, Instant.parse("1969-09-18T20:00:00Z"));

    @TempDir
    private Path data;

    @Test
    void tells_what_was_erased_in_that_order() throws IOException {
        var journal = new ErasureJournal(data);

        journal.add(FIRST);
        journal.add(SECOND);

        assertThat(ErasureJournal.read(data.resolve("erased"))).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_line_that_was_cut_off_spoils_no_other() throws IOException {
        var journal = new ErasureJournal(data);
        journal.add(FIRST);
        Files.writeString(data.resolve("erased"), "\n44", StandardOpenOption.APPEND);

        journal.add(SECOND);

        assertThat(ErasureJournal.read(data.resolve("erased"))).containsExactly(FIRST, SECOND);
    }
}
