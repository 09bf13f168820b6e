package org.healthpages.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.DeskComments;
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
    private static final Limit MOST_REPORTS_ON_ONE = Limit.of(20);

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
        Map<Long, DeskComment> byId = comments
                .withIds(order.stream().map(Reported::comment).toList())
                .stream()
                .collect(Collectors.toMap(DeskComment::id, Function.identity()));
        return order.stream()
                .flatMap(one -> Stream.ofNullable(byId.get(one.comment())).map(comment -> with(one, comment)))
                .toList();
    }

    private ReportedComment with(Reported reported, DeskComment comment) {
        return new ReportedComment(
                comment,
                reported.reports(),
                reported.urgent() > 0,
                reported.burst() > 0,
                reports.on(comment.id(), MOST_REPORTS_ON_ONE).stream()
                        .map(report -> report.with(screening
                                .screen(SentText.body(report.details()))
                                .marks()))
                        .toList(),
                published.around(comment.article(), comment.saidAt(), comment.id()));
    }

    public long count() {
        return reports.countOfComments();
    }
}
