package org.healthpages.report;

import java.util.List;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.PublishedComment;

/**
 * A comment with the reports on it that nobody has decided about.
 *
 * @param around the comments before and after it on the page
 */
public record ReportedComment(DeskComment comment, List<OpenReport> reports, List<PublishedComment> around) {
    public boolean isAtRisk() {
        return reports.stream().anyMatch(report -> report.reason() == ReportReason.AT_RISK);
    }
}
