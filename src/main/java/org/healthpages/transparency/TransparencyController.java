package org.healthpages.transparency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.healthpages.platform.Csv;
import org.healthpages.transparency.Figure.Group;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TransparencyController {
    private static final int MONTHS_ON_THE_PAGE = 12;

    private final MonthsInFigures months;

    TransparencyController(MonthsInFigures months) {
        this.months = months;
    }

    /** A table of figures and its chart. */
    record Section(Group group, Chart chart) {}

    @GetMapping("/transparency")
    String show(Model model) {
        List<MonthInFigures> latest = months.latest(MONTHS_ON_THE_PAGE);
        model.addAttribute("months", latest);
        model.addAttribute("sections", sections(latest));
        model.addAttribute(
                "reasons",
                Chart.of(
                        "chart-reasons",
                        "Comments refused or removed",
                        latest,
                        MonthInFigures::refusedOrRemoved,
                        month -> String.valueOf(month.refusedOrRemoved())));
        model.addAttribute(
                "waits",
                Chart.of(
                        "chart-waits",
                        "Typical wait for a decision",
                        latest,
                        MonthInFigures::waitInMinutes,
                        MonthInFigures::waitInWords));
        model.addAttribute("canonical", "/transparency");
        model.addAttribute(
                "description",
                "How many comments were posted, refused, removed and reported, and how long decisions took.");
        return "transparency/page";
    }

    private static List<Section> sections(List<MonthInFigures> months) {
        return Arrays.stream(Group.values())
                .map(group -> new Section(
                        group,
                        Chart.of(
                                "chart-" + group.ordinal(),
                                group.charted(),
                                months,
                                group::charted,
                                month -> String.valueOf(group.charted(month)))))
                .toList();
    }

    @GetMapping("/transparency.csv")
    void file(HttpServletResponse response) throws IOException {
        List<MonthInFigures> all = months.all();
        Csv.beginDownload("transparency", response);
        PrintWriter out = response.getWriter();
        out.print(Csv.line("month", "figure", "number"));
        all.forEach(month -> write(month, out));
    }

    private static void write(MonthInFigures month, PrintWriter out) {
        for (Figure figure : Figure.values()) {
            out.print(Csv.line(month.month(), figure.fullLabel(), month.number(figure)));
        }
        if (month.typicalWait() != null) {
            out.print(Csv.line(month.month(), "Typical wait for a decision, in minutes", month.waitInMinutes()));
        }
        month.reasons()
                .forEach(reason ->
                        out.print(Csv.line(month.month(), "Refused or removed: " + reason.text(), reason.number())));
    }
}
