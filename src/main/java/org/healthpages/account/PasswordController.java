package org.healthpages.account;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PasswordController {
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final EndsSessions sessions;

    PasswordController(Accounts accounts, PasswordEncoder encoder, EndsSessions sessions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    /** For password managers, which want to know whose password changes. */
    @ModelAttribute("username")
    String username(@AuthenticationPrincipal Editor editor) {
        return editor.name();
    }

    @GetMapping("/desk/password")
    String form(Model model) {
        model.addAttribute(new PasswordForm("", "", ""));
        return "account/password";
    }

    @PostMapping("/desk/password")
    ModelAndView change(
            @Valid PasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            Authentication signedIn,
            HttpSession session,
            RedirectAttributes redirect) {
        Account account = accounts.findByName(editor.name()).orElseThrow();
        if (!errors.hasErrors() && !change(account, form)) {
            errors.rejectValue("current", "wrong", "That is not your current password");
        }
        if (errors.hasErrors()) {
            return new ModelAndView("account/password", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        sessions.ofOthers(editor.name(), session.getId());
        accounts.findByName(editor.name()).flatMap(Account::toEditor).ifPresent(now -> goOn(session, signedIn, now));
        redirect.addFlashAttribute("done", "Your password is changed. You are signed out everywhere else.");
        return new ModelAndView("redirect:/desk");
    }

    /** @return false where the current password is another one, or has become one meanwhile */
    private boolean change(Account account, PasswordForm form) {
        String before = account.passwordHash();
        if (before == null || !encoder.matches(form.current(), before)) {
            return false;
        }
        return accounts.changePassword(account.id(), before, encoder.encode(form.replacement())) > 0;
    }

    /** This session was opened with the old password, too. */
    private static void goOn(HttpSession session, Authentication signedIn, Editor now) {
        var token = UsernamePasswordAuthenticationToken.authenticated(now, null, signedIn.getAuthorities());
        token.setDetails(signedIn.getDetails());
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(token));
    }
}
