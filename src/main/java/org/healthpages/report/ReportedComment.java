package org.healthpages.report;

import java.util.List;
import org.healthpages.comment.DeskComment;

/** A comment with the reports on it that nobody has decided about. */
public record ReportedComment(DeskComment comment, List<OpenReport> reports) {
    public boolean isAtRisk() {
        return reports.stream().anyMatch(report -> report.reason() == ReportReason.AT_RISK);
    }
}
