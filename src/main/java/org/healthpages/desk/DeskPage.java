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
 * @param reportedAndOneMore so that the page knows whether there are others
 * @param corrections how many are open on each page; pages without any are not in it
 */
record DeskPage(
        List<ReportedComment> reportedAndOneMore, List<DueReview> due, Map<Slug, Long> corrections, LocalDate today) {
    /** So many reported comments stand below the queue; the others are on pages of their own. */
    static final int REPORTED = 10;

    public List<ReportedComment> reported() {
        return reportedAndOneMore.stream().limit(REPORTED).toList();
    }

    public boolean hasMoreReported() {
        return reportedAndOneMore.size() > REPORTED;
    }

    /** How many open corrections the page has, which its next review must look at. */
    public long correctionsOn(DueReview review) {
        return corrections.getOrDefault(review.slug(), 0L);
    }
}
