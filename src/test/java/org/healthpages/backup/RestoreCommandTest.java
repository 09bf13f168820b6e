package org.healthpages.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.healthpages.Given;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.platform.Command;
import org.healthpages.retention.TakenBack;
import org.healthpages.retention.TakesBackAgain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the two commands say in the end. That they restore is seen in BackupAndRestoreTest. */
@ExtendWith(OutputCaptureExtension.class)
class RestoreCommandTest {
    private static final Clock CLOCK = Clock.fixed(Given.NOON, ZoneOffset.UTC);

    private final TakesBackAgain comments = kind("comment");
    private final TakesBackAgain ratings = kind("rating");
    private final FollowsJournals follows = new FollowsJournals(List.of(ratings, comments));
    private final JdbcTemplate jdbc = mock();
    private final CountedDecisions decisions = mock();
    private final SinceThen since = new SinceThen(jdbc, decisions, CLOCK);
    private final ObjectProvider<Restoring> restoring = mock();

    @TempDir
    private Path folder;

    @BeforeEach
    void a_backup_that_is_unpacked() throws IOException {
        Path backup = folder.resolve("backup.zip");
        H2File.pack(Files.writeString(folder.resolve("copy.mv.db"), "as it was then"), backup);
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("erased"), "rating 1 5\n1 5\nrating 2 5\nnonsense\nanother 1 5\n");
        Restoring unpacked = Restoring.begin(new H2File(data.resolve("healthpages.mv.db")), backup);
        given(restoring.getIfAvailable()).willReturn(unpacked);
        given(comments.takeBackAgain(any())).willReturn(true);
        given(ratings.takeBackAgain(any())).willReturn(false, true);
        given(decisions.lastOfAnEditor()).willReturn(Optional.of(Instant.parse("2026-02-27T14:05:00Z")));
    }

    @Test
    void the_last_lines_say_what_stands_again_and_from_when_on_it_must_be_looked_through(CapturedOutput output) {
        var command = new RestoreCommand(restoring, follows, since, jdbc, folder.resolve("data"), CLOCK);

        assertThat(command.run(List.of("backup.zip"))).isEqualTo(Command.DONE);

        assertThat(output.getOut().replaceAll("\\s+", " "))
                .contains("readers took them back since: 1 comment, 1 rating. What editors took down or hid")
                .contains("stands again: comments that they removed or redacted, articles that they withdrew,")
                .contains("Their last decision in the backup is of 27 February 2026, 14:05. Look through all")
                .endsWith("were ended. Make new ones. ");
        InOrder order = inOrder(jdbc, decisions);
        order.verify(jdbc).update("delete from invitation");
        order.verify(decisions).lastOfAnEditor();
        order.verify(jdbc).execute("shutdown compact");
    }

    @Test
    void the_journal_is_followed_as_it_was_written() throws IOException {
        follows.follow(List.of(folder.resolve("data/erased")));

        InOrder order = inOrder(ratings, comments);
        order.verify(ratings).takeBackAgain(new TakenBack("rating", 1, Instant.EPOCH.plusNanos(5_000)));
        order.verify(comments).takeBackAgain(new TakenBack("comment", 1, Instant.EPOCH.plusNanos(5_000)));
        order.verify(ratings).takeBackAgain(new TakenBack("rating", 2, Instant.EPOCH.plusNanos(5_000)));
    }

    @Test
    void erase_again_says_the_same_even_where_no_editor_decided_anything(CapturedOutput output) {
        given(decisions.lastOfAnEditor()).willReturn(Optional.empty());

        assertThat(new EraseAgainCommand(follows, since)
                        .run(List.of(folder.resolve("data/erased").toString())))
                .isEqualTo(Command.DONE);

        assertThat(output.getOut())
                .contains("since: 1 comment, 1 rating.")
                .contains("The backup holds no decision of theirs. Look through all")
                .contains("were ended. Make new ones.");
    }

    @Test
    void a_journal_that_cannot_be_read_is_named_and_none_is_followed(CapturedOutput output) {
        String there = folder.resolve("data/erased").toString();

        assertThat(new EraseAgainCommand(follows, since).run(List.of(there, "not-there")))
                .isEqualTo(Command.FAILED);

        assertThat(output.getErr()).contains("Nothing was changed: There is no file not-there");
        verify(comments, never()).takeBackAgain(any());
        verifyNoInteractions(jdbc);
    }

    private static TakesBackAgain kind(String what) {
        TakesBackAgain kind = mock();
        given(kind.what()).willReturn(what);
        return kind;
    }
}
