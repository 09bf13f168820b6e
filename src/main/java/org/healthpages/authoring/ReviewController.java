package org.healthpages.authoring;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.healthpages.account.Editor;
import org.healthpages.article.DueReviews;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;
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

/** What must be checked again and when, and the note that it was. */
@Controller
@RequestMapping("/desk/articles")
class ReviewController {
    private final DueReviews due;
    private final NotesReviews notes;
    private final Clock clock;

    ReviewController(DueReviews due, NotesReviews notes, Clock clock) {
        this.due = due;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping("/due")
    ModelAndView list() {
        LocalDate today = London.today(clock);
        return new ModelAndView("authoring/due", "due", DueList.of(due.on(today.plusDays(DueList.DAYS_LATER)), today));
    }

    @GetMapping(WritingController.ONE + "/review")
    ModelAndView form(@PathVariable long article, @RequestParam(defaultValue = "") String item) {
        return page(notes.find(article, place(item)), new ReviewForm("", "", ""), HttpStatus.OK);
    }

    @PostMapping(WritingController.ONE + "/review")
    ModelAndView note(
            @PathVariable long article,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String version,
            @Valid ReviewForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        Reviewable subject = notes.find(article, place(item));
        if (!subject.is(version)) {
            throw new Overtaken(article);
        }
        if (errors.hasErrors()) {
            return page(subject, form, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
        notes.note(article, place(item), version, form, editor);
        redirect.addFlashAttribute("done", "The review of " + subject.what() + " is noted, and readers see the day.");
        return new ModelAndView("redirect:/desk/articles/due");
    }

    /** What is no number stands for the page itself. */
    private static @Nullable Integer place(String item) {
        return item.matches("[0-9]{1,3}") ? Integer.valueOf(item) : null;
    }

    private ModelAndView page(Reviewable subject, ReviewForm form, HttpStatus status) {
        LocalDate today = London.today(clock);
        return new ModelAndView("authoring/review", Map.of("reviewForm", form), status)
                .addObject("subject", subject)
                .addObject("manuscript", subject.manuscript())
                .addObject("today", today);
    }
}
