package org.healthpages.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.healthpages.Given;
import org.healthpages.comment.ErasesAgain;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.platform.Command;
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

    private final ErasesAgain erases = mock();
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
        Files.writeString(data.resolve("erased"), "");
        Restoring unpacked = Restoring.begin(new H2File(data.resolve("healthpages.mv.db")), backup);
        given(restoring.getIfAvailable()).willReturn(unpacked);
        given(erases.from(any())).willReturn(2L);
        given(decisions.lastOfAnEditor()).willReturn(Optional.of(Instant.parse("2026-02-27T14:05:00Z")));
    }

    @Test
    void the_last_lines_say_what_stands_again_and_from_when_on_it_must_be_looked_through(CapturedOutput output) {
        var command = new RestoreCommand(restoring, erases, since, jdbc, folder.resolve("data"), CLOCK);

        assertThat(command.run(List.of("backup.zip"))).isEqualTo(Command.DONE);

        assertThat(output.getOut().replaceAll("\\s+", " "))
                .contains("had them erased since: 2 comments. What editors took down or hid")
                .contains("stands again: comments that they removed or redacted, articles that they withdrew,")
                .contains("Their last decision in the backup is of 27 February 2026, 14:05. Look through all")
                .endsWith("were ended. Make new ones. ");
        InOrder order = inOrder(jdbc, decisions);
        order.verify(jdbc).update("delete from invitation");
        order.verify(decisions).lastOfAnEditor();
        order.verify(jdbc).execute("shutdown compact");
    }

    @Test
    void erase_again_says_the_same_even_where_no_editor_decided_anything(CapturedOutput output) {
        given(decisions.lastOfAnEditor()).willReturn(Optional.empty());

        assertThat(new EraseAgainCommand(erases, since)
                        .run(List.of(folder.resolve("data/erased").toString())))
                .isEqualTo(Command.DONE);

        assertThat(output.getOut())
                .contains("since: 2 comments.")
                .contains("The backup holds no decision of theirs. Look through all")
                .contains("were ended. Make new ones.");
    }
}
