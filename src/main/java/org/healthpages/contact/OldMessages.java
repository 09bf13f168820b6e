package org.healthpages.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.healthpages.retention.KeptForATime;
import org.healthpages.retention.RetentionPeriods;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages hold personal data: what was settled is kept for a time, and then erased with the editor's note. */
@Component
class OldMessages implements KeptForATime {
    private final Messages messages;
    private final Duration time;
    private final Clock clock;

    OldMessages(Messages messages, RetentionPeriods periods, Clock clock) {
        this.messages = messages;
        this.time = Duration.ofDays(periods.messagesDays());
        this.clock = clock;
    }

    @Override
    public String what() {
        return "messages";
    }

    @Override
    public long countDue() {
        return messages.countSettledUntil(before());
    }

    @Override
    @Transactional
    public int eraseDue(int most) {
        List<Long> some = messages.settledUntil(before(), Limit.of(most));
        return some.isEmpty() ? 0 : messages.erase(some);
    }

    private Instant before() {
        return clock.instant().minus(time);
    }
}
