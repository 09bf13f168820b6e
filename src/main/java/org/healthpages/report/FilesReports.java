package org.healthpages.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.healthpages.comment.HidesComments;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.London;
import org.healthpages.platform.Secret;
import org.healthpages.report.Report.Reporter;
import org.healthpages.report.Report.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report in, and takes the comment off the page where the rules say so. Reports on a comment queue up here. */
@Component
class FilesReports {
    private final Reports reports;
    private final HidesComments hides;
    private final PastDecisions decisions;
    private final Clock clock;

    FilesReports(Reports reports, HidesComments hides, PastDecisions decisions, Clock clock) {
        this.reports = reports;
        this.hides = hides;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param code of the receipt, the same for the same reader, words and reason: a repeat is the first report again
     * @param addressKeyOn the reader's address key under the secret of a day
     */
    @Transactional
    public void file(
            Subject subject,
            ReportReason reason,
            String details,
            String reader,
            Function<LocalDate, String> addressKeyOn,
            String code) {
        hides.hold(subject.comment());
        if (reports.existsByReceipt(Secret.sha256(code))) {
            return;
        }
        long lastDecision = decisions.lastIdOn(subject.comment());
        LocalDate day =
                Consequence.dayToCompareOn(reports.standing(subject.comment(), lastDecision), London.today(clock));
        var reporter = new Reporter(reader, addressKeyOn.apply(day), day);
        Report report = reports.saveAndFlush(
                new Report(subject, reason, details, reporter, lastDecision, Secret.sha256(code), clock.instant()));

        switch (Consequence.of(report, reports.standing(subject.comment(), lastDecision))) {
            case LISTED -> {} // editors find it where it stands
            case FIRST -> hides.putFirst(subject.comment());
            case HIDES -> hides.hide(subject.comment());
        }
    }
}
