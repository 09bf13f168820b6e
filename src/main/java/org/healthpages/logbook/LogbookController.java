package org.healthpages.logbook;

import org.healthpages.platform.NotFound;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LogbookController {
    private static final int DECISIONS_A_PAGE = 50;

    private final PastDecisions decisions;

    LogbookController(PastDecisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/desk/logbook")
    String list(@RequestParam(name = "page", defaultValue = "1") String number, Model model) {
        if (!number.matches("[1-9][0-9]{0,6}")) {
            throw new NotFound();
        }
        int page = Integer.parseInt(number);
        Page<PastDecision> found = decisions.latestFirst(PageRequest.of(page - 1, DECISIONS_A_PAGE));
        if (page > 1 && page > found.getTotalPages()) {
            throw new NotFound();
        }
        model.addAttribute("decisions", found);
        return "logbook/logbook";
    }
}
