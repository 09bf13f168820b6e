package org.healthpages.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.healthpages.comment.CountedComments;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.platform.CountedPeriods;
import org.healthpages.platform.London;
import org.healthpages.report.CountedReports;
import org.springframework.stereotype.Component;

/** Counts weeks by the doors by which months are counted for everybody, and so by the same rules. */
@Component
class WeeksInFigures {
    private static final int MEDIAN = 50;
    private static final int NINE_IN_TEN = 90;

    private final CountedPeriods<Week, WeekInFigures> weeks;
    private final CountedComments comments;
    private final CountedDecisions decisions;
    private final CountedReports reports;
    private final Clock clock;

    WeeksInFigures(CountedComments comments, CountedDecisions decisions, CountedReports reports, Clock clock) {
        this.comments = comments;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
        this.weeks = new CountedPeriods<>(Week::end, this::count, clock);
    }

    /** The one that goes on is the last of them. */
    List<WeekInFigures> last(int many) {
        Week now = Week.of(London.today(clock));
        return IntStream.range(0, many)
                .mapToObj(place -> weeks.of(now.before(many - 1 - place)))
                .toList();
    }

    private WeekInFigures count(Week week) {
        Instant from = week.begin();
        Instant to = week.end();
        long decided = comments.decidedBetween(from, to);
        return new WeekInFigures(
                week,
                comments.postedBetween(from, to),
                decided,
                comments.waitOf(MEDIAN, decided, from, to).orElse(null),
                comments.waitOf(NINE_IN_TEN, decided, from, to).orElse(null),
                decisions.between(from, to),
                reports.decidedBetween(from, to),
                reports.withdrawnBetween(from, to));
    }
}
