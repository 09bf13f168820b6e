package org.healthpages.transparency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.healthpages.comment.CountedComments;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.platform.London;
import org.healthpages.report.CountedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Counts months. Everything is counted under the month in which it was posted, decided or withdrawn, so a month that is over
 * never changes: it is counted once, and remembered by each node until it stops.
 */
@Component
class MonthsInFigures {
    /** What began before midnight is written by then, and the clocks of several nodes agree. */
    private static final Duration SETTLED_AFTER = Duration.ofHours(1);

    private static final int MOST_MONTHS = 1_200;

    private final Map<YearMonth, MonthInFigures> over = new ConcurrentHashMap<>();
    private final CountedComments comments;
    private final CountedDecisions decisions;
    private final CountedReports reports;
    private final Clock clock;

    MonthsInFigures(CountedComments comments, CountedDecisions decisions, CountedReports reports, Clock clock) {
        this.comments = comments;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    /** The latest first; none before anything was posted or decided. */
    List<MonthInFigures> latest(int most) {
        YearMonth now = month(clock.instant());
        return first().map(first -> Stream.iterate(now, month -> month.minusMonths(1))
                        .limit(Math.min(most, MOST_MONTHS))
                        .takeWhile(month -> !month.isBefore(first))
                        .map(this::figures)
                        .toList())
                .orElse(List.of());
    }

    List<MonthInFigures> all() {
        return latest(MOST_MONTHS);
    }

    private Optional<YearMonth> first() {
        return Stream.of(decisions.first(), comments.firstPosted())
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .map(MonthsInFigures::month);
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(London.day(moment));
    }

    private MonthInFigures figures(YearMonth month) {
        MonthInFigures known = over.get(month);
        if (known != null) {
            return known;
        }
        Instant from = London.startOf(month.atDay(1));
        Instant to = London.startOf(month.plusMonths(1).atDay(1));
        MonthInFigures figures = count(month, from, to);
        if (clock.instant().isAfter(to.plus(SETTLED_AFTER))) {
            over.put(month, figures);
        }
        return figures;
    }

    private MonthInFigures count(YearMonth month, Instant from, Instant to) {
        var counts = new Counts(
                comments.postedBetween(from, to),
                decisions.between(from, to),
                reports.decidedBetween(from, to),
                reports.withdrawnBetween(from, to));
        return MonthInFigures.of(month, counts, typicalWait(from, to));
    }

    /** The median; of an even number the shorter one in the middle. */
    private @Nullable Duration typicalWait(Instant from, Instant to) {
        long decided = comments.decidedBetween(from, to);
        if (decided < ReasonNumber.FEWEST) {
            return null;
        }
        int middle = (int) ((decided - 1) / 2);
        return comments.secondsToDecision(from, to, PageRequest.of(middle, 1)).stream()
                .findFirst()
                .map(Duration::ofSeconds)
                .orElse(null);
    }
}
