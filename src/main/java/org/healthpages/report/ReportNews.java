package org.healthpages.report;

import java.time.Instant;
import java.util.List;
import org.healthpages.mail.DailyNews;
import org.healthpages.mail.Letter;
import org.healthpages.mail.Matter;
import org.healthpages.mail.News;
import org.healthpages.mail.Span;
import org.springframework.stereotype.Component;

/** Tells the desk how many comments are reported and have waited too long for a decision. */
@Component
class ReportNews implements DailyNews {
    private final OpenReports reports;

    ReportNews(OpenReports reports) {
        this.reports = reports;
    }

    @Override
    public Letter letter() {
        return Letter.WAITING;
    }

    @Override
    public List<News> in(Span span) {
        long number = reports.countOfCommentsBefore(span.tooLongAgo());
        Instant oldest = reports.oldest().orElse(span.tooLongAgo());
        return number == 0 ? List.of() : List.of(new News(Matter.REPORT_WAITS, number, oldest));
    }
}
