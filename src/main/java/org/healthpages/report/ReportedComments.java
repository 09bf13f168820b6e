package org.healthpages.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.healthpages.comment.DeskComments;
import org.healthpages.comment.PublishedComments;
import org.healthpages.screening.Screening;
import org.healthpages.screening.SentText;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The open reports, gathered by the comment they are about. */
@Component
public class ReportedComments {
    private static final Limit MOST_REPORTS = Limit.of(500);

    private final OpenReports reports;
    private final DeskComments comments;
    private final PublishedComments published;
    private final Screening screening;

    ReportedComments(OpenReports reports, DeskComments comments, PublishedComments published, Screening screening) {
        this.reports = reports;
        this.comments = comments;
        this.published = published;
        this.screening = screening;
    }

    /** Where somebody may be at risk first, then the one that was reported first. */
    public List<ReportedComment> urgentFirst() {
        Map<Long, List<OpenReport>> byComment = reports.urgentFirst(MOST_REPORTS).stream()
                .map(report -> report.with(
                        screening.screen(SentText.body(report.details())).marks()))
                .collect(Collectors.groupingBy(OpenReport::comment, LinkedHashMap::new, Collectors.toList()));
        List<Long> order = List.copyOf(byComment.keySet());
        return comments.withIds(order).stream()
                .sorted(Comparator.comparing(comment -> order.indexOf(comment.id())))
                .map(comment -> new ReportedComment(
                        comment,
                        byComment.getOrDefault(comment.id(), List.of()),
                        published.around(comment.article(), comment.saidAt(), comment.id())))
                .toList();
    }

    public long count() {
        return reports.countOfComments();
    }
}
