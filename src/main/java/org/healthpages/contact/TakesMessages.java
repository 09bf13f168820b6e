package org.healthpages.contact;

import java.time.Clock;
import org.healthpages.platform.Secret;
import org.healthpages.screening.Screening;
import org.healthpages.screening.SentText;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Takes a message in. People press twice on a slow line: the second press is the first again. */
@Component
class TakesMessages {
    private final Messages messages;
    private final AddsMessages adds;
    private final Screening screening;
    private final Clock clock;

    TakesMessages(Messages messages, AddsMessages adds, Screening screening, Clock clock) {
        this.messages = messages;
        this.adds = adds;
        this.screening = screening;
        this.clock = clock;
    }

    boolean has(String code) {
        return messages.existsByReceipt(Secret.sha256(code));
    }

    void take(ContactForm form, String code) {
        String receipt = Secret.sha256(code);
        try {
            adds.add(form.toMessage(isAtRisk(form), receipt, clock.instant()));
        } catch (DataIntegrityViolationException twice) {
            if (!messages.existsByReceipt(receipt)) {
                throw twice;
            }
        }
    }

    private boolean isAtRisk(ContactForm form) {
        return screening.screen(SentText.body(form.message())).isAtRisk();
    }
}
