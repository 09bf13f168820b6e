package org.healthpages.logbook;

import org.healthpages.platform.PageNumber;
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
        int page = PageNumber.of(number);
        Page<PastDecision> found = decisions.latestFirst(PageRequest.of(page - 1, DECISIONS_A_PAGE));
        PageNumber.require(page, found.getTotalPages());
        model.addAttribute("decisions", found);
        return "logbook/logbook";
    }
}
