package org.healthpages.transparency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.healthpages.comment.CountedComments;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.platform.CountedPeriods;
import org.healthpages.platform.London;
import org.healthpages.report.CountedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts months. Everything is counted under the month in which it was posted, decided or withdrawn. */
@Component
class MonthsInFigures {
    private static final int MOST_MONTHS = 1_200;

    private static final int MEDIAN = 50;

    private final CountedPeriods<YearMonth, MonthInFigures> months;
    private final CountedComments comments;
    private final CountedDecisions decisions;
    private final CountedReports reports;
    private final Clock clock;

    MonthsInFigures(CountedComments comments, CountedDecisions decisions, CountedReports reports, Clock clock) {
        this.comments = comments;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
        this.months = new CountedPeriods<>(month -> startOf(month.plusMonths(1)), this::count, clock);
    }

    /** The latest first; none before anything was posted or decided. */
    List<MonthInFigures> latest(int most) {
        YearMonth now = month(clock.instant());
        return first().map(first -> Stream.iterate(now, month -> month.minusMonths(1))
                        .limit(Math.min(most, MOST_MONTHS))
                        .takeWhile(month -> !month.isBefore(first))
                        .map(months::of)
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

    private @Nullable Duration typicalWait(Instant from, Instant to) {
        long decided = comments.decidedBetween(from, to);
        return decided < ReasonNumber.FEWEST
                ? null
                : comments.waitOf(MEDIAN, decided, from, to).orElse(null);
    }
}
