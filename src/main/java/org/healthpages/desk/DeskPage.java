package org.healthpages.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.healthpages.article.DueReview;
import org.healthpages.article.Slug;
import org.healthpages.comment.WaitingComment;
import org.healthpages.report.ReportedComment;

/**
 * What waits for a person.
 *
 * @param corrections how many are open on each page; pages without any are not in it
 * @param waiting the first of them; {@code waitingCount} says how many there are, and stops a little above {@link #COUNTED}
 */
record DeskPage(
        List<WaitingComment> waiting,
        long waitingCount,
        List<ReportedComment> reported,
        long reportedCount,
        List<DueReview> due,
        Map<Slug, Long> corrections,
        LocalDate today) {
    /** How many are counted; more are "1,000+". */
    static final int COUNTED = 1_000;

    public String waitingInWords() {
        return waitingCount > COUNTED ? "1,000+" : String.valueOf(waitingCount);
    }

    /** How many open corrections the page has, which its next review must look at. */
    public long correctionsOn(DueReview review) {
        return corrections.getOrDefault(review.slug(), 0L);
    }
}
