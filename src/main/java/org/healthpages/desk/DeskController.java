package org.healthpages.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.healthpages.article.DueReviews;
import org.healthpages.comment.Reason;
import org.healthpages.comment.WaitingComments;
import org.healthpages.correction.OpenCorrections;
import org.healthpages.platform.London;
import org.healthpages.report.ReportedComments;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DeskController {
    private static final Limit A_PAGE = Limit.of(40);

    private final WaitingComments waiting;
    private final ReportedComments reported;
    private final DueReviews dueReviews;
    private final OpenCorrections corrections;
    private final Clock clock;

    DeskController(
            WaitingComments waiting,
            ReportedComments reported,
            DueReviews dueReviews,
            OpenCorrections corrections,
            Clock clock) {
        this.waiting = waiting;
        this.reported = reported;
        this.dueReviews = dueReviews;
        this.corrections = corrections;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String queue(Model model) {
        LocalDate today = London.today(clock);
        model.addAttribute(
                "page",
                new DeskPage(
                        waiting.oldestFirst(A_PAGE),
                        waiting.count(),
                        reported.urgentFirst(),
                        reported.count(),
                        dueReviews.on(today),
                        corrections.countByArticle(),
                        today));
        model.addAttribute("reasons", Reason.values());
        return "desk/queue";
    }
}
