package org.healthpages.contact;

import org.healthpages.platform.NotFound;
import org.healthpages.platform.PublicUrl;
import org.healthpages.platform.Secret;
import org.healthpages.retention.RetentionPeriods;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The private page of somebody who wrote to us: what we received, and what happens next. */
@Controller
class MessageReceiptController {
    private final SentMessages messages;
    private final DueTimes dueTimes;
    private final RetentionPeriods periods;
    private final PublicUrl url;

    MessageReceiptController(SentMessages messages, DueTimes dueTimes, RetentionPeriods periods, PublicUrl url) {
        this.messages = messages;
        this.dueTimes = dueTimes;
        this.periods = periods;
        this.url = url;
    }

    @GetMapping("/receipts/{code:message-[A-Za-z0-9_-]{43}}")
    String show(@PathVariable String code, Model model) {
        SentMessage message = messages.withReceipt(Secret.sha256(code)).orElseThrow(NotFound::new);
        model.addAttribute("message", message);
        model.addAttribute("due", dueTimes.words(message.category(), message.receivedAt()));
        model.addAttribute("days", periods.messagesDays());
        model.addAttribute("address", url.of("/receipts/" + code));
        return "contact/receipt";
    }
}
