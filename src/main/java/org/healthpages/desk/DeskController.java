package org.healthpages.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.article.DueReviews;
import org.healthpages.comment.Reason;
import org.healthpages.comment.Sendings;
import org.healthpages.comment.WaitingComment;
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
    private final Sendings sendings;
    private final ReportedComments reported;
    private final DueReviews dueReviews;
    private final OpenCorrections corrections;
    private final Clock clock;

    DeskController(
            WaitingComments waiting,
            Sendings sendings,
            ReportedComments reported,
            DueReviews dueReviews,
            OpenCorrections corrections,
            Clock clock) {
        this.waiting = waiting;
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
                        waiting.count(),
                        reported.urgentFirst(),
                        reported.count(),
                        dueReviews.on(today),
                        corrections.countByArticle(),
                        today));
        model.addAttribute(
                "sendings", sendings.of(first.stream().map(WaitingComment::id).toList()));
        model.addAttribute("reasons", Reason.values());
        return "desk/queue";
    }
}
