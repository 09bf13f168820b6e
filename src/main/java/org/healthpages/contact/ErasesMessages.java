package org.healthpages.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what has been settled for long enough: messages hold personal data. */
@Component
public class ErasesMessages {
    private final Messages messages;
    private final ContactSettings settings;
    private final Clock clock;

    ErasesMessages(Messages messages, ContactSettings settings, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many would be erased now. */
    @Transactional(readOnly = true)
    public long count() {
        return messages.countSettledBefore(oldest());
    }

    /** On one node of all. */
    @Scheduled(fixedRateString = "PT1H")
    @SchedulerLock(name = "messages", lockAtLeastFor = "PT50M")
    @Transactional
    public void hourly() {
        erase();
    }

    /** @return how many were erased */
    @Transactional
    public int erase() {
        return messages.eraseSettledBefore(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(settings.keepSettledDays()));
    }
}
