package org.healthpages.report;

import java.util.List;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.PublishedComment;

/**
 * A comment with the reports on it that nobody has decided about.
 *
 * @param count of all reports; {@code reports} are the first of them
 * @param atRisk whether one of them says that somebody may come to harm
 * @param burst whether many of them came from one neighbourhood within an hour: it moves up, and nothing else happens
 * @param around the comments before and after it on the page
 */
public record ReportedComment(
        DeskComment comment,
        long count,
        boolean atRisk,
        boolean burst,
        List<OpenReport> reports,
        List<PublishedComment> around) {
    public long more() {
        return count - reports.size();
    }
}
