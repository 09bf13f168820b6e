package org.healthpages.desk;

import java.util.List;
import java.util.Optional;
import org.healthpages.platform.NotFound;
import org.healthpages.rating.RatingSummary;
import org.healthpages.report.ReportedComments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the work at the desk goes, and how readers rate what is written here. */
@Controller
class DashboardController {
    private static final int WEEKS = 12;

    private final CountsBacklog backlog;
    private final WeeksInFigures weeks;
    private final ReportedComments reported;
    private final LowRatedPages lowRated;
    private final RatedPages rated;

    DashboardController(
            CountsBacklog backlog,
            WeeksInFigures weeks,
            ReportedComments reported,
            LowRatedPages lowRated,
            RatedPages rated) {
        this.backlog = backlog;
        this.weeks = weeks;
        this.reported = reported;
        this.lowRated = lowRated;
        this.rated = rated;
    }

    /** @param article whose ratings over time are shown; without one, the page with the lowest rating */
    @GetMapping("/desk/dashboard")
    String show(@RequestParam(defaultValue = "") String article, Model model) {
        List<LowRatedPage> lowest = lowRated.lowestFirst();
        model.addAttribute("backlog", backlog.now());
        model.addAttribute("reported", reported.count());
        model.addAttribute("weeks", new WeekCharts(weeks.last(WEEKS)));
        model.addAttribute("lowest", lowest);
        model.addAttribute("lowestChart", LowRatedPages.chart(lowest));
        model.addAttribute("fewest", RatingSummary.FEWEST_FOR_AN_AVERAGE);
        model.addAttribute("rated", page(article, lowest).orElse(null));
        return "desk/dashboard";
    }

    private Optional<RatedPage> page(String article, List<LowRatedPage> lowest) {
        if (article.isEmpty()) {
            return lowest.stream().findFirst().flatMap(first -> rated.of(first.article()));
        }
        if (!article.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Optional.of(rated.of(Long.parseLong(article)).orElseThrow(NotFound::new));
    }
}
