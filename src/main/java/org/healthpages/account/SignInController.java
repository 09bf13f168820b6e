package org.healthpages.account;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Controller
class SignInController {
    @GetMapping("/desk/sign-in")
    String form(
            @RequestParam(name = "signed-out", required = false) String signedOut,
            @RequestParam(required = false) String joined,
            Model model) {
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("joined", joined != null);
        return "account/sign-in";
    }

    /** Whether one is still signed in; whoever asks stays so for another while. */
    @GetMapping("/desk/here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void here() {
        // the request itself is what counts
    }

    /** Where a wrong name or password leads; which of the two was wrong is not said. */
    @PostMapping("/desk/sign-in/failure")
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String failure(@RequestParam(defaultValue = "") String username, Model model) {
        model.addAttribute("failed", true);
        model.addAttribute("username", username);
        return "account/sign-in";
    }
}
