package org.healthpages.report;

import java.util.Optional;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds what a report's code is the key to. */
@Component
class ReportReceipts {
    private final Reports reports;
    private final ReportWithdrawals withdrawals;
    private final PastDecisions decisions;

    ReportReceipts(Reports reports, ReportWithdrawals withdrawals, PastDecisions decisions) {
        this.reports = reports;
        this.withdrawals = withdrawals;
        this.decisions = decisions;
    }

    Optional<ReportReceipt> withCode(String code) {
        return reports.findByReceipt(Secret.sha256(code))
                .map(report -> new ReportReceipt(
                        code,
                        report.reason(),
                        withdrawals.existsById(report.id()),
                        outcome(report).map(PastDecision::act).orElse(null),
                        decisions
                                .lastOn(report.comment())
                                .map(PastDecision::act)
                                .orElse(null)));
    }

    /** All that the receipt covers, for its reader to take away. */
    ReportData data(String code) {
        Report report = reports.findByReceipt(Secret.sha256(code)).orElseThrow(NotFound::new);
        return ReportData.of(
                report, withdrawals.existsById(report.id()), outcome(report).orElse(null));
    }

    private Optional<PastDecision> outcome(Report report) {
        return decisions.after(report.comment(), report.afterDecision(), Limit.of(1)).stream()
                .findFirst();
    }
}
