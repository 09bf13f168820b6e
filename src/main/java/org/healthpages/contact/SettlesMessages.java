package org.healthpages.contact;

import java.time.Clock;
import org.healthpages.account.Editor;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An editor notes what was done about a message. Of two editors one wins. */
@Component
class SettlesMessages {
    private final Messages messages;
    private final MessageSettlements settlements;
    private final Clock clock;

    SettlesMessages(Messages messages, MessageSettlements settlements, Clock clock) {
        this.messages = messages;
        this.settlements = settlements;
        this.clock = clock;
    }

    /** Whether somebody was faster; asked before anything else. @throws NotFound where there is no such message */
    @Transactional
    public boolean isSettled(long id) {
        if (messages.hold(id).isEmpty()) {
            throw new NotFound();
        }
        return settlements.existsById(id);
    }

    /** @return whether it was open until now */
    @Transactional
    public boolean settle(long id, String note, Editor editor) {
        if (isSettled(id)) {
            return false;
        }
        settlements.saveAndFlush(new MessageSettlement(id, editor.id(), note, clock.instant()));
        return true;
    }
}
