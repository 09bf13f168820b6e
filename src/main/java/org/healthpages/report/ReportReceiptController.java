package org.healthpages.report;

import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PublicUrl;
import org.healthpages.platform.Secret;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The private page of somebody who reported a comment: what came of it, and nothing about its writer. */
@Controller
class ReportReceiptController {
    private final Reports reports;
    private final PastDecisions decisions;
    private final PublicUrl url;

    ReportReceiptController(Reports reports, PastDecisions decisions, PublicUrl url) {
        this.reports = reports;
        this.decisions = decisions;
        this.url = url;
    }

    @GetMapping("/receipts/{code:report-[A-Za-z0-9_-]{43}}")
    String show(@PathVariable String code, Model model) {
        Report report = reports.findByReceipt(Secret.sha256(code)).orElseThrow(NotFound::new);
        model.addAttribute("reason", report.reason());
        model.addAttribute("atRisk", report.reason().neverHides());
        model.addAttribute(
                "outcome",
                decisions.after(report.comment(), report.afterDecision(), Limit.of(1)).stream()
                        .findFirst()
                        .orElse(null));
        model.addAttribute("address", url.of("/receipts/" + code));
        return "report/receipt";
    }
}
