package org.healthpages.desk;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.account.Editor;
import org.healthpages.article.DueReviews;
import org.healthpages.comment.DecidesMany;
import org.healthpages.comment.ManyForm;
import org.healthpages.comment.Reason;
import org.healthpages.comment.Sendings;
import org.healthpages.comment.WaitingComment;
import org.healthpages.comment.WaitingComments;
import org.healthpages.correction.OpenCorrections;
import org.healthpages.platform.London;
import org.healthpages.report.ReportedComments;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DeskController {
    private static final Limit A_PAGE = Limit.of(ManyForm.MOST);

    private final WaitingComments waiting;
    private final DecidesMany decidesMany;
    private final Sendings sendings;
    private final ReportedComments reported;
    private final DueReviews dueReviews;
    private final OpenCorrections corrections;
    private final Clock clock;

    DeskController(
            WaitingComments waiting,
            DecidesMany decidesMany,
            Sendings sendings,
            ReportedComments reported,
            DueReviews dueReviews,
            OpenCorrections corrections,
            Clock clock) {
        this.waiting = waiting;
        this.decidesMany = decidesMany;
        this.sendings = sendings;
        this.reported = reported;
        this.dueReviews = dueReviews;
        this.corrections = corrections;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String queue(Model model) {
        LocalDate today = London.today(clock);
        List<WaitingComment> first = waiting.oldestFirst(A_PAGE);
        model.addAttribute(
                "page",
                new DeskPage(
                        first,
                        waiting.countUpTo(DeskPage.COUNTED + 1),
                        reported.urgentFirst(),
                        reported.count(),
                        dueReviews.on(today),
                        corrections.countByArticle(),
                        today));
        model.addAttribute(
                "sendings", sendings.of(first.stream().map(WaitingComment::id).toList()));
        model.addAttribute("reasons", Reason.values());
        if (!model.containsAttribute("manyForm")) {
            model.addAttribute("manyForm", ManyForm.empty());
        }
        return "desk/queue";
    }

    @PostMapping("/desk/decisions")
    ModelAndView decideMany(
            @Valid ManyForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(queue(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        DecidesMany.Outcome outcome = decidesMany.decide(form, editor);
        redirect.addFlashAttribute("done", form.done(outcome.made().size()));
        redirect.addFlashAttribute("made", outcome.made());
        redirect.addFlashAttribute("late", outcome.late());
        return new ModelAndView("redirect:/desk");
    }
}
