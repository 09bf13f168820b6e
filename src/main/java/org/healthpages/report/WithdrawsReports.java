package org.healthpages.report;

import java.time.Clock;
import java.util.Optional;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.healthpages.retention.TakenBack;
import org.healthpages.retention.TakenBackJournal;
import org.healthpages.retention.TakesBackAgain;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reader withdraws a report while nobody has decided about it. Twice is once. In the journal it has the moment at which it was
 * sent.
 */
@Component
class WithdrawsReports implements TakesBackAgain {
    private final Reports reports;
    private final ReportWithdrawals withdrawals;
    private final PastDecisions decisions;
    private final TakenBackJournal journal;
    private final Clock clock;

    WithdrawsReports(
            Reports reports,
            ReportWithdrawals withdrawals,
            PastDecisions decisions,
            TakenBackJournal journal,
            Clock clock) {
        this.reports = reports;
        this.withdrawals = withdrawals;
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    /** What an editor has decided meanwhile stays as it was decided. */
    @Transactional
    public void withdraw(String code) {
        Report report = reports.hold(Secret.sha256(code)).orElseThrow(NotFound::new);
        if (isWithdrawable(report)) {
            journal.add(new TakenBack(what(), report.id(), report.reportedAt()));
            end(report);
        }
    }

    @Override
    public String what() {
        return "report";
    }

    @Override
    @Transactional
    public boolean takeBackAgain(TakenBack past) {
        Optional<Report> report = reports.hold(past.id())
                .filter(one -> one.reportedAt().equals(past.moment()))
                .filter(this::isWithdrawable);
        report.ifPresent(this::end);
        return report.isPresent();
    }

    private boolean isWithdrawable(Report report) {
        return decisions.lastIdOn(report.comment()) <= report.afterDecision() && !withdrawals.existsById(report.id());
    }

    private void end(Report report) {
        withdrawals.saveAndFlush(new ReportWithdrawal(report.id(), clock.instant()));
    }
}
