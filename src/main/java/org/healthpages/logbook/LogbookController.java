package org.healthpages.logbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.healthpages.platform.Csv;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PageNumber;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LogbookController {
    private static final int DECISIONS_A_PAGE = 50;
    private static final int DECISIONS_AT_A_TIME = 1_000;

    private final MatchingDecisions decisions;

    LogbookController(MatchingDecisions decisions) {
        this.decisions = decisions;
    }

    @ModelAttribute("acts")
    List<Act> acts() {
        return List.of(Act.values());
    }

    @GetMapping("/desk/logbook")
    ModelAndView list(
            @ModelAttribute("filter") LogbookFilter filter,
            BindingResult errors,
            @RequestParam(name = "page", defaultValue = "1") String number,
            Model model) {
        int page = PageNumber.of(number);
        if (errors.hasErrors()) {
            return new ModelAndView("logbook/logbook", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("decisions", Page.empty());
        }
        Page<PastDecision> found = decisions.page(filter, PageRequest.of(page - 1, DECISIONS_A_PAGE));
        PageNumber.require(page, found.getTotalPages());
        return new ModelAndView("logbook/logbook", model.asMap()).addObject("decisions", found);
    }

    /** The whole of it, or what the filter leaves, as a file; read and written a part at a time. */
    @GetMapping("/desk/logbook.csv")
    void file(LogbookFilter filter, BindingResult errors, HttpServletResponse response) throws IOException {
        if (errors.hasErrors()) {
            throw new NotFound();
        }
        List<PastDecision> some = decisions.before(Long.MAX_VALUE, filter, Limit.of(DECISIONS_AT_A_TIME));
        Csv.beginDownload("logbook", response);
        PrintWriter out = response.getWriter();
        out.print(Csv.line("when", "who", "what", "article", "comment", "account", "why"));
        while (!some.isEmpty()) {
            some.forEach(one -> out.print(line(one)));
            long last = some.get(some.size() - 1).id();
            some = decisions.before(last, filter, Limit.of(DECISIONS_AT_A_TIME));
        }
    }

    private static String line(PastDecision one) {
        return Csv.line(
                one.atSecond(),
                one.who(),
                one.act().words(),
                Objects.requireNonNullElse(one.article(), ""),
                Objects.requireNonNullElse(one.comment(), ""),
                Objects.requireNonNullElse(one.account(), ""),
                one.reasonWords());
    }
}
