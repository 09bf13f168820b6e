package org.healthpages.comment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.healthpages.account.Editor;
import org.healthpages.comment.DecidesComments.ReasonMissing;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/desk/comments/{id:[0-9]{1,18}}")
class CommentDeskController {
    private final CommentDeskPage page;
    private final DecidesComments decides;

    CommentDeskController(CommentDeskPage page, DecidesComments decides) {
        this.page = page;
        this.decides = decides;
    }

    @GetMapping
    String show(@PathVariable long id, Back back, Model model) {
        return page.of(id, back, model);
    }

    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable long id,
            Seen seen,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        return done("Published.", decides.publish(id, seen, editor), back, redirect);
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            @PathVariable long id,
            Seen seen,
            Back back,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect,
            Model model) {
        return forAReason(
                () -> decides.refuse(id, seen, reason, editor),
                made -> done("Refused. The reader sees why on their receipt.", made, back, redirect),
                () -> reasonMissing(id, back, "refusal", model));
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable long id,
            Seen seen,
            Back back,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect,
            Model model) {
        return forAReason(
                () -> decides.remove(id, seen, reason, editor),
                made -> done("Removed. The reader sees why on their receipt.", made, back, redirect),
                () -> reasonMissing(id, back, "removal", model));
    }

    @PostMapping("/restoration")
    ModelAndView restore(
            @PathVariable long id,
            Seen seen,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        return done("Restored. It is on the page again.", decides.restore(id, seen, editor), back, redirect);
    }

    private static ModelAndView forAReason(
            Supplier<MadeDecision> decides,
            Function<MadeDecision, ModelAndView> done,
            Supplier<ModelAndView> reasonMissing) {
        MadeDecision made;
        try {
            made = decides.get();
        } catch (ReasonMissing e) {
            return reasonMissing.get();
        }
        return done.apply(made);
    }

    private ModelAndView reasonMissing(long id, Back back, String act, Model model) {
        return new ModelAndView(page.of(id, back, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("missing", act);
    }

    private static ModelAndView done(String what, MadeDecision made, Back back, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", what);
        redirect.addFlashAttribute("made", List.of(made));
        return new ModelAndView(back.redirect());
    }
}
