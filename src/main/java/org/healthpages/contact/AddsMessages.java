package org.healthpages.contact;

import org.healthpages.mail.Matter;
import org.healthpages.mail.TellsDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a message, and with it that the desk is told where somebody may come to harm. */
@Component
class AddsMessages {
    private final Messages messages;
    private final TellsDesk desk;

    AddsMessages(Messages messages, TellsDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException where its receipt is there already */
    @Transactional
    public void add(Message message) {
        messages.saveAndFlush(message);
        if (message.isAtRisk()) {
            desk.tell(Matter.MESSAGE_AT_RISK);
        }
    }
}
