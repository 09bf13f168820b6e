package org.healthpages.correction;

import jakarta.validation.Valid;
import java.util.Map;
import org.healthpages.account.Editor;
import org.healthpages.platform.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/desk/corrections")
class CorrectionDeskController {
    private static final Limit A_PAGE = Limit.of(50);
    private static final String ONE = "/{comment:[0-9]{1,18}}";

    private final OpenCorrections open;
    private final SettledCorrections settled;
    private final SettlesCorrections settles;

    CorrectionDeskController(OpenCorrections open, SettledCorrections settled, SettlesCorrections settles) {
        this.open = open;
        this.settled = settled;
        this.settles = settles;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("corrections", open.oldestFirst(A_PAGE));
        model.addAttribute("count", open.count());
        model.addAttribute("settled", settled.latestFirst(A_PAGE));
        return "correction/desk";
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long comment) {
        if (!open.everIn(comment)) {
            throw new NotFound();
        }
        return open.in(comment)
                .map(correction -> page(correction, SettlementForm.empty(), HttpStatus.OK))
                .orElseGet(() -> settledPage(comment, HttpStatus.OK));
    }

    @PostMapping(ONE + "/settlement")
    ModelAndView settle(
            @PathVariable long comment,
            @RequestParam(defaultValue = "") String version,
            @Valid SettlementForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        OpenCorrection correction = open.in(comment).orElseThrow(() -> gone(comment));
        if (!correction.isIn(version)) {
            return page(correction, form, HttpStatus.CONFLICT).addObject("changed", true);
        }
        if (errors.hasErrors()) {
            return page(correction, form, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }

        settles.settle(correction, form, editor);
        redirect.addFlashAttribute("done", form.toOutcome().text());
        return new ModelAndView("redirect:/desk/corrections");
    }

    private RuntimeException gone(long comment) {
        return open.everIn(comment) ? new AlreadySettled(comment) : new NotFound();
    }

    @ExceptionHandler
    ModelAndView tooLate(AlreadySettled e) {
        return settledPage(e.comment, HttpStatus.CONFLICT);
    }

    private static ModelAndView page(OpenCorrection correction, SettlementForm form, HttpStatus status) {
        return new ModelAndView("correction/settle", Map.of("settlementForm", form), status)
                .addObject("correction", correction)
                .addObject("outcomes", Outcome.values());
    }

    private ModelAndView settledPage(long comment, HttpStatus status) {
        return new ModelAndView("correction/settled", Map.of("comment", comment), status)
                .addObject("tooLate", status == HttpStatus.CONFLICT)
                .addObject("settled", settled.in(comment).orElse(null));
    }
}
