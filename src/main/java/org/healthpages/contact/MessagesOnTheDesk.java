package org.healthpages.contact;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Tells the desk's navigation how many messages are open. Only a page that shows the number asks the database for it. */
@ControllerAdvice
class MessagesOnTheDesk {
    private final DeskMessages messages;

    MessagesOnTheDesk(DeskMessages messages) {
        this.messages = messages;
    }

    @ModelAttribute("openMessages")
    LazyContextVariable<Long> openMessages() {
        return new LazyContextVariable<>() {
            @Override
            protected Long loadValue() {
                return messages.countOpen();
            }
        };
    }
}
