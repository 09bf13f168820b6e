package org.healthpages.report;

import java.time.Instant;
import org.healthpages.logbook.PastDecision;
import org.jspecify.annotations.Nullable;

/**
 * All that a report's receipt covers, as its reader can download it. The comment's words and its writer are not in it.
 *
 * @param comment its number
 * @param withdrawn whether its reader took it back
 * @param outcome null while the report is open, as is {@code decidedAt}
 */
record ReportData(
        long comment,
        String reason,
        String details,
        Instant sentAt,
        boolean withdrawn,
        @Nullable String outcome,
        @Nullable Instant decidedAt) {
    static ReportData of(Report report, boolean withdrawn, @Nullable PastDecision outcome) {
        return new ReportData(
                report.comment(),
                report.reason().text(),
                report.details(),
                report.reportedAt(),
                withdrawn,
                outcome == null ? null : outcome.act().words(),
                outcome == null ? null : outcome.at());
    }
}
