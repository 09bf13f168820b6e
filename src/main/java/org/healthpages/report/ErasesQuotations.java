package org.healthpages.report;

import org.healthpages.comment.ErasesWithComments;
import org.springframework.stereotype.Component;

/** What a reader added to a report may quote the comment: it goes when the comment's words go. */
@Component
class ErasesQuotations implements ErasesWithComments {
    private final ErasableReports reports;

    ErasesQuotations(ErasableReports reports) {
        this.reports = reports;
    }

    @Override
    public void eraseOn(long comment) {
        reports.eraseDetailsOn(comment);
    }
}
