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

    /** The month that goes on is counted again no sooner: a crowd of readers costs no more than one. */
    private static final Duration FRESH_FOR = Duration.ofSeconds(10);

    private static final int MOST_MONTHS = 1_200;

    private final Map<YearMonth, Counted> known = new ConcurrentHashMap<>();
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

    /** However many ask at once, one of them counts. */
    private MonthInFigures figures(YearMonth month) {
        Instant now = clock.instant();
        return known.compute(
                        month,
                        (same, last) -> last != null && last.holdsAt(now) ? last : new Counted(now, count(month)))
                .figures();
    }

    private record Counted(Instant at, MonthInFigures figures) {
        boolean holdsAt(Instant now) {
            Instant over = startOf(figures.month().plusMonths(1)).plus(SETTLED_AFTER);
            return at.isAfter(over) || at.isAfter(now.minus(FRESH_FOR));
        }
    }

    private static Instant startOf(YearMonth month) {
        return London.startOf(month.atDay(1));
    }

    private MonthInFigures count(YearMonth month) {
        Instant from = startOf(month);
        Instant to = startOf(month.plusMonths(1));
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
