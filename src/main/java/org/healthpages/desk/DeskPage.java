package org.healthpages.desk;

import java.time.LocalDate;
import java.util.List;
import org.healthpages.article.DueReview;
import org.healthpages.comment.WaitingComment;
import org.healthpages.report.ReportedComment;

/**
 * What waits for a person.
 *
 * @param waiting the first of them; {@code waitingCount} says how many there are
 */
record DeskPage(
        List<WaitingComment> waiting,
        long waitingCount,
        List<ReportedComment> reported,
        long reportedCount,
        List<DueReview> due,
        LocalDate today) {}
