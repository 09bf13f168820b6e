package org.healthpages.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import org.healthpages.platform.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ExtendWith(OutputCaptureExtension.class)
class RetentionTest {
    private final Things letters = new Things("letters", 250);
    private final Things nothing = new Things("things that nobody sent", 0);
    private final Retention retention = new Retention(List.of(letters, nothing));
    private final RetentionCommand command = new RetentionCommand(retention);

    /** So many of them are due. */
    private static final class Things implements KeptForATime {
        private final String what;
        private final List<Integer> asked = new ArrayList<>();
        private int left;

        Things(String what, int due) {
            this.what = what;
            this.left = due;
        }

        @Override
        public String what() {
            return what;
        }

        @Override
        public long countDue() {
            return left;
        }

        @Override
        public int eraseDue(int most) {
            asked.add(most);
            int some = Math.min(most, left);
            left -= some;
            return some;
        }
    }

    /** So many can be erased, and then no more. */
    private static final class Stuck implements KeptForATime {
        private int left = 30;

        @Override
        public String what() {
            return "stuck things";
        }

        @Override
        public long countDue() {
            throw new UncheckedIOException(new AccessDeniedException("/the/folder"));
        }

        @Override
        public int eraseDue(int most) {
            int some = left;
            left = 0;
            if (some == 0) {
                throw new UncheckedIOException(new AccessDeniedException("/the/folder"));
            }
            return some;
        }
    }

    @Test
    void what_cannot_be_erased_keeps_nothing_else_from_its_end(CapturedOutput output) {
        new Retention(List.of(new Stuck(), letters)).daily();

        assertThat(letters.left).isZero();
        assertThat(output.getOut())
                .contains("ERROR", "could not be looked after: stuck things", "/the/folder")
                .contains("30 stuck things, and then it failed")
                .contains("250 letters");
    }

    @Test
    void while_the_database_rests_its_pulse_alone_tells_so(CapturedOutput output) {
        KeptForATime resting = mock();
        given(resting.eraseDue(anyInt())).willThrow(new DataAccessResourceFailureException("gone"));

        assertThat(new Retention(List.of(resting)).erase())
                .extracting(Retention.Erased::failed)
                .containsExactly(true);
        assertThat(output.getOut()).doesNotContain("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--dry-run"})
    void the_command_fails_where_a_kind_does_and_does_the_others(String argument, CapturedOutput output) {
        RetentionCommand broken = new RetentionCommand(new Retention(List.of(new Stuck(), letters)));

        int exit = broken.run(argument.isEmpty() ? List.of() : List.of(argument));

        assertThat(exit).isEqualTo(Command.FAILED);
        assertThat(output.getOut()).contains("stuck things, and then it failed", "250 letters");
        assertThat(output.getErr()).contains("Not everything was done.");
    }

    @Test
    void all_that_is_due_is_erased_in_small_batches() {
        List<Retention.Erased> erased = retention.erase();

        assertThat(erased).extracting(Retention.Erased::count).containsExactly(250L, 0L);
        assertThat(letters.asked).containsExactly(100, 100, 100, 100);
        assertThat(letters.left).isZero();
    }

    @Test
    void the_daily_run_logs_numbers_only_and_is_silent_where_there_was_nothing(CapturedOutput output) {
        retention.daily();

        assertThat(output.getOut()).contains("Erased, because their time was over: 250 letters");
        assertThat(output.getOut()).doesNotContain("things that nobody sent");
    }

    @Test
    void the_command_says_what_it_erased(CapturedOutput output) {
        int exit = command.run(List.of());

        assertThat(exit).isEqualTo(Command.DONE);
        assertThat(letters.left).isZero();
        assertThat(output.getOut()).contains("250 letters", "0 things that nobody sent");
    }

    @Test
    void a_dry_run_only_counts(CapturedOutput output) {
        int exit = command.run(List.of("--dry-run"));

        assertThat(exit).isEqualTo(Command.DONE);
        assertThat(letters.left).isEqualTo(250);
        assertThat(output.getOut()).contains("Nothing was changed", "250 letters");
    }

    @Test
    void a_command_that_makes_no_sense_is_answered_with_its_usage(CapturedOutput output) {
        assertThat(command.run(List.of("--dryrun"))).isEqualTo(Command.MISUSED);

        assertThat(letters.left).isEqualTo(250);
        assertThat(output.getErr()).contains("retention [--dry-run]");
    }
}
