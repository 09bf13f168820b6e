package org.healthpages.desk;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.healthpages.article.DueReviews;
import org.healthpages.comment.Back;
import org.healthpages.comment.DecidesMany;
import org.healthpages.comment.ManyForm;
import org.healthpages.comment.Reason;
import org.healthpages.correction.OpenCorrections;
import org.healthpages.platform.London;
import org.healthpages.report.ReportedComments;
import org.healthpages.screening.Finding;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DeskController {
    private final QueuePages pages;
    private final DecidesMany decidesMany;
    private final ReportedComments reported;
    private final DueReviews dueReviews;
    private final OpenCorrections corrections;
    private final Clock clock;

    DeskController(
            QueuePages pages,
            DecidesMany decidesMany,
            ReportedComments reported,
            DueReviews dueReviews,
            OpenCorrections corrections,
            Clock clock) {
        this.pages = pages;
        this.decidesMany = decidesMany;
        this.reported = reported;
        this.dueReviews = dueReviews;
        this.corrections = corrections;
        this.clock = clock;
    }

    @GetMapping("/desk")
    ModelAndView queue(
            @ModelAttribute("filter") QueueFilter filter, @AuthenticationPrincipal Editor editor, Model model) {
        return page(filter, editor, model, HttpStatus.OK);
    }

    @PostMapping("/desk/decisions")
    ModelAndView decideMany(
            @Valid ManyForm form,
            BindingResult errors,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return page(QueueFilter.of(back), editor, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        DecidesMany.Outcome outcome = decidesMany.decide(form, editor);
        redirect.addFlashAttribute("done", form.done(outcome.made().size()));
        redirect.addFlashAttribute("made", outcome.made());
        redirect.addFlashAttribute("late", outcome.late());
        return new ModelAndView(back.redirect());
    }

    private ModelAndView page(QueueFilter filter, Editor editor, Model model, HttpStatus status) {
        if (filter.shown() == QueueShow.ALL && !editor.roles().contains(Role.MODERATOR)) {
            throw new AccessDeniedException("comments in every state are for moderators");
        }
        QueuePage queue = pages.of(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("queue", queue);
        model.addAttribute("back", new Back(filter.path()));
        model.addAttribute("reasons", Reason.values());
        model.addAttribute("findings", Finding.values());
        model.addAttribute("ages", QueueAge.values());
        if (!model.containsAttribute("manyForm")) {
            model.addAttribute("manyForm", ManyForm.empty());
        }
        if (filter.isBeginning()) {
            model.addAttribute("page", beside());
        }
        return new ModelAndView(
                "desk/queue", model.asMap(), queue.isOfNoArticle() ? HttpStatus.UNPROCESSABLE_CONTENT : status);
    }

    private DeskPage beside() {
        LocalDate today = London.today(clock);
        return new DeskPage(
                reported.urgentFirst(Limit.of(DeskPage.REPORTED + 1)),
                dueReviews.on(today),
                corrections.countByArticle(),
                today);
    }
}
