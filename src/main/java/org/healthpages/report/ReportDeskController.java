package org.healthpages.report;

import java.util.List;
import org.healthpages.account.Editor;
import org.healthpages.comment.Back;
import org.healthpages.comment.DecidesComments;
import org.healthpages.comment.MadeDecision;
import org.healthpages.comment.Reason;
import org.healthpages.comment.Seen;
import org.healthpages.platform.PageNumber;
import org.springframework.data.domain.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReportDeskController {
    private final ReportedComments reported;
    private final OpenReports reports;
    private final DecidesComments decides;

    ReportDeskController(ReportedComments reported, OpenReports reports, DecidesComments decides) {
        this.reported = reported;
        this.reports = reports;
        this.decides = decides;
    }

    @GetMapping("/desk/reports")
    String list(@RequestParam(name = "page", defaultValue = "1") String number, Model model) {
        int page = PageNumber.of(number);
        Page<ReportedComment> found = reported.urgentFirst(page);
        PageNumber.require(page, found.getTotalPages());
        model.addAttribute("page", found);
        model.addAttribute("reported", found.getContent());
        model.addAttribute("back", new Back("/desk/reports" + (page > 1 ? "?page=" + page : "")));
        model.addAttribute("reasons", Reason.values());
        return "report/desk";
    }

    @PostMapping("/desk/comments/{id:[0-9]{1,18}}/keeping")
    String keep(
            @PathVariable long id,
            Seen seen,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        MadeDecision made = decides.keep(id, seen, editor, comment -> reports.countOn(comment) > 0);
        redirect.addFlashAttribute("done", "Kept. Reports will not hide it again by themselves.");
        redirect.addFlashAttribute("made", List.of(made));
        return back.redirect();
    }
}
