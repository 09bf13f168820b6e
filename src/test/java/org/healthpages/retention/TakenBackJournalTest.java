package org.healthpages.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenBackJournalTest {
    private static final TakenBack COMMENT = new TakenBack("comment", 42, Instant.parse("2016-09-18T20:00:00.123456Z"));
    private static final TakenBack RATING = new TakenBack("rating", 42, Instant.parse("1969-09-18T20:00:00Z"));

    @TempDir
    private Path data;

    private TakenBackJournal journal;
    private Path file;

    @BeforeEach
    void nothing_yet() {
        journal = new TakenBackJournal(data);
        file = data.resolve("erased");
    }

    @Test
    void tells_what_was_taken_back_in_that_order() throws IOException {
        journal.add(COMMENT);
        journal.add(RATING);

        assertThat(TakenBackJournal.read(file)).containsExactly(COMMENT, RATING);
    }

    @Test
    void comments_are_noted_as_they_were_when_there_was_nothing_else() throws IOException {
        journal.add(COMMENT);

        assertThat(file).hasContent("\n42 1474228800123456\n");
    }

    @Test
    void a_line_that_was_cut_off_spoils_no_other() throws IOException {
        journal.add(COMMENT);
        Files.writeString(file, "\nrating 44", StandardOpenOption.APPEND);

        journal.add(RATING);

        assertThat(TakenBackJournal.read(file)).containsExactly(COMMENT, RATING);
    }

    @Test
    void a_last_line_that_a_sudden_end_cut_off_is_left_out() throws IOException {
        journal.add(COMMENT);
        Files.writeString(file, "\nreport 44 14742288", StandardOpenOption.APPEND);

        assertThat(TakenBackJournal.read(file)).containsExactly(COMMENT);
    }
}
