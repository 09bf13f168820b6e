package org.healthpages.team;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.healthpages.account.DeskAccount;
import org.healthpages.account.InvitesEditors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a link leads that an administrator sent: its reader chooses a password. */
@Controller
@RequestMapping("/invitations/{code:[A-Za-z0-9_-]{43}}")
class InvitationController {
    private final InvitesEditors invites;
    private final LooksAfterAccounts looksAfter;

    InvitationController(InvitesEditors invites, LooksAfterAccounts looksAfter) {
        this.invites = invites;
        this.looksAfter = looksAfter;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        return invites.of(code)
                .map(account -> page(code, account, HttpStatus.OK).addObject("choiceForm", new ChoiceForm("", "")))
                .orElseGet(InvitationController::over);
    }

    @PostMapping
    ModelAndView choose(@PathVariable String code, @Valid ChoiceForm form, BindingResult errors) {
        Optional<DeskAccount> account = invites.of(code);
        if (account.isPresent() && errors.hasErrors()) {
            return page(code, account.get(), HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
        return account.isPresent() && looksAfter.join(code, form.replacement())
                ? new ModelAndView("redirect:/desk/sign-in?joined")
                : over();
    }

    private static ModelAndView page(String code, DeskAccount account, HttpStatus status) {
        return new ModelAndView("team/invitation", Map.of("code", code, "account", account), status);
    }

    /** Whether it was used, is too old, or never was, is not told apart. */
    private static ModelAndView over() {
        return new ModelAndView("team/over", HttpStatus.NOT_FOUND);
    }
}
