package org.healthpages.authoring;

import jakarta.validation.Valid;
import java.util.Map;
import org.healthpages.account.Editor;
import org.healthpages.platform.PublicUrl;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A writer asks somebody without an account to sign the newest text off. */
@Controller
@RequestMapping("/desk/articles" + WritingController.ONE + "/sign-off-links")
class AskController {
    private final Manuscripts manuscripts;
    private final GivenSignOffs given;
    private final AsksOutsiders asks;
    private final SignOffSettings settings;
    private final PublicUrl url;

    AskController(
            Manuscripts manuscripts, GivenSignOffs given, AsksOutsiders asks, SignOffSettings settings, PublicUrl url) {
        this.manuscripts = manuscripts;
        this.given = given;
        this.asks = asks;
        this.settings = settings;
        this.url = url;
    }

    @GetMapping
    ModelAndView form(@PathVariable long article) {
        return page(manuscripts.of(article), new OutsiderForm("", ""), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable long article,
            @RequestParam(defaultValue = "") String version,
            @Valid OutsiderForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        Manuscript manuscript = manuscripts.of(article);
        manuscript.requireOpen(version, given.of(manuscript));
        if (errors.hasErrors()) {
            return page(manuscript, form, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
        String code = asks.ask(article, version, form, editor);
        redirect.addFlashAttribute("link", url.of("/sign-off/" + code));
        redirect.addFlashAttribute("outsider", form.name());
        redirect.addFlashAttribute("days", settings.linkDays());
        return done(article, "The link is made.", redirect);
    }

    @PostMapping("/{link:[0-9]{1,18}}/withdrawal")
    ModelAndView takeBack(
            @PathVariable long article,
            @PathVariable long link,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        asks.takeBack(article, link, editor);
        return done(article, "The link is taken back. Nobody can sign by it any more.", redirect);
    }

    private static ModelAndView done(long article, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", what);
        return new ModelAndView("redirect:/desk/articles/" + article);
    }

    private ModelAndView page(Manuscript manuscript, OutsiderForm form, HttpStatus status) {
        return new ModelAndView("authoring/ask", Map.of("outsiderForm", form), status)
                .addObject("manuscript", manuscript)
                .addObject("given", given.of(manuscript).orElse(null))
                .addObject("days", settings.linkDays());
    }
}
