package org.healthpages.mail;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that the desk is to be told something by mail, in the same transaction as what is told: either both happen or neither.
 * It is sent afterwards, so that nobody waits for a mail server. With mail off it does nothing.
 */
@Component
public class TellsDesk {
    private final MailSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    TellsDesk(MailSettings settings, Outbox outbox, Clock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Matter matter) {
        if (settings.isOn()) {
            Instant now = clock.instant();
            outbox.add(new News(matter, 1, now), now);
        }
    }
}
