package org.healthpages.team;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.healthpages.account.ChangesAccounts.LastAdministrator;
import org.healthpages.account.DeskAccount;
import org.healthpages.account.DeskAccounts;
import org.healthpages.account.Editor;
import org.healthpages.account.InvitesEditors;
import org.healthpages.account.Role;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PublicUrl;
import org.healthpages.team.LooksAfterAccounts.Invited;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/desk/accounts")
class AccountDeskController {
    private static final String ONE = "/{id:[0-9]{1,18}}";

    private final DeskAccounts accounts;
    private final InvitesEditors invites;
    private final LooksAfterAccounts looksAfter;
    private final PublicUrl url;

    AccountDeskController(DeskAccounts accounts, InvitesEditors invites, LooksAfterAccounts looksAfter, PublicUrl url) {
        this.accounts = accounts;
        this.invites = invites;
        this.looksAfter = looksAfter;
        this.url = url;
    }

    @ModelAttribute("allRoles")
    List<Role> allRoles() {
        return List.of(Role.values());
    }

    @GetMapping
    ModelAndView list() {
        return list(HttpStatus.OK).addObject("inviteForm", new InviteForm("", Set.of()));
    }

    @PostMapping
    ModelAndView invite(
            @Valid InviteForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && invites.isTaken(form.name())) {
            errors.rejectValue("name", "taken", "There is an account with this name already");
        }
        if (errors.hasErrors()) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
        Invited invited = looksAfter.invite(form, editor);
        return withLink(invited.account(), invited.code(), "The account is made.", redirect);
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long id) {
        DeskAccount account = account(id);
        return one(account, HttpStatus.OK).addObject("rolesForm", new RolesForm(account.roles()));
    }

    @PostMapping(ONE + "/link")
    ModelAndView link(@PathVariable long id, @AuthenticationPrincipal Editor editor, RedirectAttributes redirect) {
        return withLink(id, looksAfter.link(id, editor), "Earlier links lead nowhere any more.", redirect);
    }

    @PostMapping(ONE + "/roles")
    ModelAndView give(
            @PathVariable long id,
            @Valid RolesForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                looksAfter.give(id, form.roles(), editor);
                return done(id, "The roles are changed. Who was signed in with the account signs in again.", redirect);
            } catch (LastAdministrator e) {
                errors.rejectValue("roles", "last", String.valueOf(e.getMessage()));
            }
        }
        return one(account(id), HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
    }

    @PostMapping(ONE + "/disabling")
    ModelAndView disable(@PathVariable long id, @AuthenticationPrincipal Editor editor, RedirectAttributes redirect) {
        try {
            looksAfter.disable(id, editor);
        } catch (LastAdministrator e) {
            DeskAccount account = account(id);
            return one(account, HttpStatus.CONFLICT)
                    .addObject("rolesForm", new RolesForm(account.roles()))
                    .addObject("refused", e.getMessage());
        }
        return done(id, "The account is disabled. Who was signed in with it is signed out.", redirect);
    }

    @PostMapping(ONE + "/enabling")
    ModelAndView enable(@PathVariable long id, @AuthenticationPrincipal Editor editor, RedirectAttributes redirect) {
        looksAfter.enable(id, editor);
        return done(id, "The account is enabled again, with the password that it had.", redirect);
    }

    private DeskAccount account(long id) {
        return accounts.withId(id).orElseThrow(NotFound::new);
    }

    private ModelAndView list(HttpStatus status) {
        return new ModelAndView("team/accounts", Map.of("accounts", accounts.byName()), status);
    }

    private static ModelAndView one(DeskAccount account, HttpStatus status) {
        return new ModelAndView("team/account", Map.of("account", account), status);
    }

    private ModelAndView withLink(long id, String code, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("link", url.of("/invitations/" + code));
        return done(id, what, redirect);
    }

    private static ModelAndView done(long id, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", what);
        return new ModelAndView("redirect:/desk/accounts/" + id);
    }
}
