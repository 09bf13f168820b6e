package org.healthpages.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.DeskComments;
import org.healthpages.comment.PublishedComment;
import org.healthpages.comment.PublishedComments;
import org.healthpages.report.OpenReports.Reported;
import org.healthpages.screening.Screening;
import org.healthpages.screening.SentText;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The open reports, gathered by the comment they are about, so that many on one comment crowd out no other. */
@Component
public class ReportedComments {
    private static final int COMMENTS_A_PAGE = 40;
    private static final int MOST_REPORTS_ON_ONE = 20;

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

    /** The first of them, in the same order as on their pages. */
    public List<ReportedComment> urgentFirst(Limit limit) {
        return inOrder(reports.urgentFirst(PageRequest.ofSize(limit.max())));
    }

    /**
     * Where somebody may be at risk first, then bursts, then the one that was reported first.
     *
     * @param number of the page, from 1
     */
    Page<ReportedComment> urgentFirst(int number) {
        Pageable page = PageRequest.of(number - 1, COMMENTS_A_PAGE);
        return new PageImpl<>(inOrder(reports.urgentFirst(page)), page, count());
    }

    private List<ReportedComment> inOrder(List<Reported> order) {
        if (order.isEmpty()) {
            return List.of();
        }
        List<Long> ids = order.stream().map(Reported::comment).toList();
        Map<Long, DeskComment> byId =
                comments.withIds(ids).stream().collect(Collectors.toMap(DeskComment::id, Function.identity()));
        Map<Long, List<OpenReport>> on = reports.on(ids, MOST_REPORTS_ON_ONE).stream()
                .map(this::screened)
                .collect(Collectors.groupingBy(OpenReport::comment));
        Map<Long, List<PublishedComment>> around = published.aroundEach(ids);
        return order.stream()
                .flatMap(one -> Stream.ofNullable(byId.get(one.comment()))
                        .map(comment -> new ReportedComment(
                                comment,
                                one.reports(),
                                one.urgent() > 0,
                                one.burst() > 0,
                                on.getOrDefault(comment.id(), List.of()),
                                around.getOrDefault(comment.id(), List.of()))))
                .toList();
    }

    private OpenReport screened(OpenReport report) {
        return report.with(screening.screen(SentText.body(report.details())).marks());
    }

    public long count() {
        return reports.countOfComments();
    }
}
