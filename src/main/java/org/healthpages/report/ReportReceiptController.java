package org.healthpages.report;

import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.JsonDownload;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PublicUrl;
import org.healthpages.platform.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The private page of somebody who reported a comment: what came of it, and nothing about its writer. */
@Controller
class ReportReceiptController {
    private static final String PATH = "/receipts/{code:report-[A-Za-z0-9_-]{43}}";

    private final Reports reports;
    private final PastDecisions decisions;
    private final PublicUrl url;

    ReportReceiptController(Reports reports, PastDecisions decisions, PublicUrl url) {
        this.reports = reports;
        this.decisions = decisions;
        this.url = url;
    }

    @GetMapping(PATH)
    String show(@PathVariable String code, Model model) {
        Report report = report(code);
        model.addAttribute("reason", report.reason());
        model.addAttribute("atRisk", report.reason().neverHides());
        model.addAttribute("outcome", outcome(report));
        model.addAttribute("path", "/receipts/" + code);
        model.addAttribute("address", url.of("/receipts/" + code));
        return "report/receipt";
    }

    /** What the reader said and what came of it; of the comment only its number. */
    @GetMapping(PATH + "/data")
    ResponseEntity<ReportData> data(@PathVariable String code) {
        Report report = report(code);
        return JsonDownload.of("report-on-comment-" + report.comment(), ReportData.of(report, outcome(report)));
    }

    private Report report(String code) {
        return reports.findByReceipt(Secret.sha256(code)).orElseThrow(NotFound::new);
    }

    private @Nullable PastDecision outcome(Report report) {
        return decisions.after(report.comment(), report.afterDecision(), Limit.of(1)).stream()
                .findFirst()
                .orElse(null);
    }
}
