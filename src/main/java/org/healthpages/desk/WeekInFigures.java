package org.healthpages.desk;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.report.CountedReports;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one week, as the rooms below count it.
 *
 * @param posted comments that readers sent
 * @param decided those that were published or refused, for the first time
 * @param median half of them had waited no longer; null where there were none
 * @param ninetieth nine in ten of them had waited no longer
 * @param reports by the decision that followed them
 */
record WeekInFigures(
        Week week,
        long posted,
        long decided,
        @Nullable Duration median,
        @Nullable Duration ninetieth,
        List<CountedDecisions.Count> decisions,
        List<CountedReports.Count> reports,
        long reportsWithdrawn) {
    /** @param reason the name of a rule */
    long decided(Act act, String reason) {
        return decisions.stream()
                .filter(count -> count.act() == act && reason.equals(count.reason()))
                .mapToLong(CountedDecisions.Count::number)
                .sum();
    }

    long reported(Act... outcomes) {
        return reports.stream()
                .filter(count -> Arrays.asList(outcomes).contains(count.outcome()))
                .mapToLong(CountedReports.Count::number)
                .sum();
    }
}
