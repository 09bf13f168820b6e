package org.healthpages.contact;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.healthpages.account.Editor;
import org.healthpages.platform.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/desk/messages")
class MessageDeskController {
    private static final Limit A_PAGE = Limit.of(40);
    private static final Limit LAST_SETTLED = Limit.of(20);

    private final DeskMessages messages;
    private final SettlesMessages settles;
    private final DueTimes dueTimes;

    MessageDeskController(DeskMessages messages, SettlesMessages settles, DueTimes dueTimes) {
        this.messages = messages;
        this.settles = settles;
        this.dueTimes = dueTimes;
    }

    /** @param due in words, empty for what is due at no time */
    record OpenMessage(DeskMessage message, String due, boolean overdue) {}

    @GetMapping
    String list(Model model) {
        List<OpenMessage> open =
                messages.urgentFirst(A_PAGE).stream().map(this::open).toList();
        model.addAttribute("open", open);
        model.addAttribute("count", messages.countOpen());
        model.addAttribute("settled", messages.lastSettled(LAST_SETTLED));
        model.addAttribute("endOfTheTable", dueTimes.endOfTheTable().orElse(null));
        return "contact/desk";
    }

    private OpenMessage open(DeskMessage message) {
        return new OpenMessage(
                message,
                dueTimes.words(message.category(), message.receivedAt()),
                dueTimes.isOverdue(message.category(), message.receivedAt()));
    }

    @PostMapping("/{id:[0-9]{1,18}}/settlement")
    ModelAndView settle(
            @PathVariable long id,
            @Valid SettlementForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect,
            Model model) {
        if (settles.isSettled(id)) {
            return settledAlready(id, form);
        }
        if (errors.hasErrors()) {
            list(model);
            return new ModelAndView("contact/desk", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("wrong", id);
        }
        if (!settles.settle(id, form.note(), editor)) {
            return settledAlready(id, form);
        }
        redirect.addFlashAttribute("done", "Settled. It is erased after a while.");
        return new ModelAndView("redirect:/desk/messages");
    }

    private ModelAndView settledAlready(long id, SettlementForm form) {
        return new ModelAndView("contact/already-settled", Map.of("mine", form), HttpStatus.CONFLICT)
                .addObject("message", messages.withId(id).orElseThrow(NotFound::new));
    }
}
