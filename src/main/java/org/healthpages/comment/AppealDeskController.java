package org.healthpages.comment;

import org.healthpages.account.Editor;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where editors decide appeals against what other editors decided. */
@Controller
@RequestMapping("/desk/appeals")
class AppealDeskController {
    private static final Limit A_PAGE = Limit.of(40);

    private final OpenAppeals open;
    private final DecidesAppeals decides;

    AppealDeskController(OpenAppeals open, DecidesAppeals decides) {
        this.open = open;
        this.decides = decides;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Editor editor, Model model) {
        model.addAttribute("editor", editor);
        model.addAttribute("appeals", open.oldestFirst(A_PAGE));
        return "comment/appeals";
    }

    @PostMapping("/{decision:[0-9]{1,18}}/upholding")
    String uphold(
            @PathVariable long decision,
            Seen seen,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        decides.uphold(decision, seen, editor);
        redirect.addFlashAttribute("done", "The decision stands. The reader sees so on their receipt.");
        return "redirect:/desk/appeals";
    }

    @PostMapping("/{decision:[0-9]{1,18}}/reversal")
    String reverse(
            @PathVariable long decision,
            Seen seen,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        decides.reverse(decision, seen, editor);
        redirect.addFlashAttribute("done", "The comment is on the page again. The reader sees so on their receipt.");
        return "redirect:/desk/appeals";
    }

    @ExceptionHandler
    ModelAndView own(OwnDecision e) {
        return new ModelAndView("comment/appeal-own", HttpStatus.FORBIDDEN).addObject("comment", e.comment);
    }
}
