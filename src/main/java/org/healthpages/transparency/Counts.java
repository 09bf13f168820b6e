package org.healthpages.transparency;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.report.CountedReports;

/**
 * What happened in one month, as the rooms below count it.
 *
 * @param posted comments that readers sent
 * @param decisions by what was decided and why
 * @param reports by the decision that followed them
 * @param reportsWithdrawn by the readers who sent them
 */
record Counts(
        long posted,
        List<CountedDecisions.Count> decisions,
        List<CountedReports.Count> reports,
        long reportsWithdrawn) {
    long decided(Act act) {
        return decisions.stream()
                .filter(count -> count.act() == act)
                .mapToLong(CountedDecisions.Count::number)
                .sum();
    }

    long reported(Act outcome) {
        return reports.stream()
                .filter(count -> count.outcome() == outcome)
                .mapToLong(CountedReports.Count::number)
                .sum();
    }

    /** How often each rule was the reason to refuse or remove a comment. */
    Map<String, Long> reasons() {
        return decisions.stream()
                .filter(count -> count.act() == Act.REFUSED || count.act() == Act.REMOVED)
                .filter(count -> count.reason() != null)
                .collect(Collectors.groupingBy(
                        count -> String.valueOf(count.reason()),
                        Collectors.summingLong(CountedDecisions.Count::number)));
    }
}
