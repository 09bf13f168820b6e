package org.healthpages.authoring;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.healthpages.account.Editor;
import org.healthpages.platform.London;
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

/** A clinical reviewer reads the newest text as a whole and signs it off; never who wrote it. */
@Controller
@RequestMapping("/desk/articles" + WritingController.ONE + "/sign-off")
class SignOffController {
    private final Manuscripts manuscripts;
    private final GivenSignOffs given;
    private final Writers writers;
    private final SignsOff signs;
    private final SignableTexts texts;
    private final Clock clock;

    SignOffController(
            Manuscripts manuscripts,
            GivenSignOffs given,
            Writers writers,
            SignsOff signs,
            SignableTexts texts,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.given = given;
        this.writers = writers;
        this.signs = signs;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable long article, @AuthenticationPrincipal Editor editor) {
        Manuscript manuscript = manuscripts.of(article);
        var empty = new SignOffForm("", "", "");
        return writers.wrote(manuscript, editor.id()) ? own(manuscript, empty) : page(manuscript, empty, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView sign(
            @PathVariable long article,
            @RequestParam(defaultValue = "") String version,
            @Valid SignOffForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        Manuscript manuscript = manuscripts.of(article);
        manuscript.requireOpen(version, given.of(manuscript));
        if (writers.wrote(manuscript, editor.id())) {
            return own(manuscript, form);
        }
        if (errors.hasErrors()) {
            return page(manuscript, form, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
        signs.atTheDesk(article, version, form, editor);
        redirect.addFlashAttribute("done", "Signed off. It holds for this text alone: the next edit voids it.");
        return new ModelAndView("redirect:/desk/articles/" + article);
    }

    private ModelAndView own(Manuscript manuscript, SignOffForm form) {
        return page(manuscript, form, HttpStatus.FORBIDDEN).addObject("own", true);
    }

    private ModelAndView page(Manuscript manuscript, SignOffForm form, HttpStatus status) {
        return new ModelAndView("authoring/sign-off", Map.of("signOffForm", form), status)
                .addObject("manuscript", manuscript)
                .addObject("given", given.of(manuscript).orElse(null))
                .addObject("signable", texts.of(manuscript.text()))
                .addObject("today", London.today(clock));
    }
}
