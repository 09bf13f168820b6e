package org.healthpages.authoring;

import jakarta.validation.Valid;
import java.util.Map;
import org.healthpages.account.Editor;
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

/** Takes a page down, or closes its comments: readers are told why. */
@Controller
@RequestMapping("/desk/articles" + WritingController.ONE)
class WithdrawalController {
    private final Manuscripts manuscripts;
    private final PublishesRevisions publishes;

    WithdrawalController(Manuscripts manuscripts, PublishesRevisions publishes) {
        this.manuscripts = manuscripts;
        this.publishes = publishes;
    }

    @GetMapping("/withdrawal")
    ModelAndView withdrawal(@PathVariable long article) {
        return page("authoring/withdraw", manuscripts.of(article), new BecauseForm(""), HttpStatus.OK);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable long article,
            @RequestParam(defaultValue = "") String version,
            @Valid BecauseForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        Manuscript manuscript = manuscripts.of(article);
        if (!manuscript.is(version) || !manuscript.article().isPublished()) {
            throw new Overtaken(article);
        }
        if (errors.hasErrors()) {
            return page("authoring/withdraw", manuscript, form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(errors.getModel());
        }
        publishes.withdraw(article, version, form.because(), editor);
        return done(article, "Withdrawn. Its address says so, and says where to look.", redirect);
    }

    @GetMapping("/comments")
    ModelAndView comments(@PathVariable long article) {
        return page("authoring/comments", manuscripts.of(article), new BecauseForm(""), HttpStatus.OK);
    }

    @PostMapping("/comments/closing")
    ModelAndView close(
            @PathVariable long article,
            @Valid BecauseForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page("authoring/comments", manuscripts.of(article), form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(errors.getModel());
        }
        publishes.closeComments(article, form.because(), editor);
        return done(article, "The comments are closed, and readers see why.", redirect);
    }

    @PostMapping("/comments/opening")
    ModelAndView open(@PathVariable long article, @AuthenticationPrincipal Editor editor, RedirectAttributes redirect) {
        publishes.openComments(article, editor);
        return done(article, "Readers can comment again.", redirect);
    }

    private static ModelAndView done(long article, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", what);
        return new ModelAndView("redirect:/desk/articles/" + article);
    }

    private static ModelAndView page(String view, Manuscript manuscript, BecauseForm form, HttpStatus status) {
        return new ModelAndView(view, Map.of("becauseForm", form), status).addObject("manuscript", manuscript);
    }
}
