package org.healthpages.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.healthpages.platform.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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
