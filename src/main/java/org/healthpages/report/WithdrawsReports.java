package org.healthpages.report;

import java.time.Clock;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reader withdraws a report while nobody has decided about it. Twice is once. */
@Component
class WithdrawsReports {
    private final Reports reports;
    private final ReportWithdrawals withdrawals;
    private final PastDecisions decisions;
    private final Clock clock;

    WithdrawsReports(Reports reports, ReportWithdrawals withdrawals, PastDecisions decisions, Clock clock) {
        this.reports = reports;
        this.withdrawals = withdrawals;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What an editor has decided meanwhile stays as it was decided. */
    @Transactional
    public void withdraw(String code) {
        Report report = reports.hold(Secret.sha256(code)).orElseThrow(NotFound::new);
        boolean open = decisions.lastIdOn(report.comment()) <= report.afterDecision();
        if (open && !withdrawals.existsById(report.id())) {
            withdrawals.saveAndFlush(new ReportWithdrawal(report.id(), clock.instant()));
        }
    }
}
