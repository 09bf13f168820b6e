package org.healthpages.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.healthpages.article.DueReview;
import org.healthpages.article.Slug;
import org.healthpages.report.ReportedComment;

/**
 * What waits for a person, beside the comments that nobody has decided about.
 *
 * @param corrections how many are open on each page; pages without any are not in it
 */
record DeskPage(
        List<ReportedComment> reported,
        long reportedCount,
        List<DueReview> due,
        Map<Slug, Long> corrections,
        LocalDate today) {
    /** How many open corrections the page has, which its next review must look at. */
    public long correctionsOn(DueReview review) {
        return corrections.getOrDefault(review.slug(), 0L);
    }
}
