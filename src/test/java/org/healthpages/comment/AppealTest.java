package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AppealTest {
    private static final long ADA = 3;
    private static final long GRACE = 4;
    private static final Instant NOW = Instant.parse("2016-03-01T23:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    static Stream<Consumer<Appeal>> ends() {
        return Stream.of(
                appeal -> appeal.uphold(GRACE, NOW),
                appeal -> appeal.reverse(GRACE, NOW),
                appeal -> appeal.comeToNothing(NOW),
                appeal -> appeal.erase(NOW));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void what_has_ended_is_decided_no_more(Consumer<Appeal> end) {
        Appeal appeal = appeal();
        end.accept(appeal);
        AppealOutcome outcome = appeal.outcome();

        assertThatThrownBy(() -> appeal.uphold(GRACE, LATER)).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> appeal.reverse(ADA, LATER)).isInstanceOf(AlreadyDecided.class);
        appeal.comeToNothing(LATER);
        appeal.erase(LATER);

        assertThat(appeal.isOpen()).isFalse();
        assertThat(appeal.outcome()).isEqualTo(outcome);
        assertThat(appeal.settledAt()).isEqualTo(NOW);
        assertThat(appeal.body()).isNull();
    }

    @Test
    void who_made_the_decision_does_not_decide() {
        Appeal appeal = appeal();

        assertThatThrownBy(() -> appeal.uphold(ADA, NOW)).isInstanceOf(OwnDecision.class);
        assertThatThrownBy(() -> appeal.reverse(ADA, NOW)).isInstanceOf(OwnDecision.class);

        assertThat(appeal.isOpen()).isTrue();
    }

    @Test
    void the_days_of_an_appeal_are_days_in_london() {
        assertThat(Appeal.lastDay(NOW)).isEqualTo(LocalDate.parse("2016-03-30")); // an hour later there
        assertThat(Appeal.lastDay(NOW.minusSeconds(86_400))).isEqualTo(LocalDate.parse("2016-03-29"));
    }

    private static Appeal appeal() {
        return new Appeal(7, 42, ADA, "It is no advert.", NOW);
    }
}
