package org.healthpages.report;

import java.time.LocalDate;
import java.util.List;
import org.healthpages.platform.AddressKeys;

/** What a report does before an editor has looked at it. However many reports there are, nothing else comes of them. */
enum Consequence {
    /** it stands in the editors' list; a burst of such reports moves up there */
    LISTED,
    /** the comment stands before all others: somebody may come to harm */
    FIRST,
    /** the comment goes off the page, unless an editor has kept it or too many are off the page already */
    HIDES;

    /**
     * The day under whose secret a report's address key is made: the one of the reports that stand, so that neighbours stay
     * neighbours over midnight, unless its secret is destroyed.
     */
    static LocalDate dayToCompareOn(List<Report> standing, LocalDate today) {
        return standing.stream()
                .map(report -> report.reporter().addressKeyDay())
                .filter(day -> AddressKeys.areKept(day, today))
                .findFirst()
                .orElse(today);
    }

    /** @param standing the reports on the comment that are open and that nobody withdrew, the latest included */
    static Consequence of(Report latest, List<Report> standing) {
        if (latest.reason().neverHides()) {
            return FIRST;
        }
        return latest.reason().hidesAtOnce() || areEnough(latest, standing) ? HIDES : LISTED;
    }

    /** Where the secret of a report's day is destroyed, nobody can tell any more whose neighbour it came from. */
    private static boolean areEnough(Report latest, List<Report> standing) {
        return IndependentReports.areEnough(standing.stream()
                .filter(report -> !report.reason().neverHides())
                .map(Report::reporter)
                .filter(latest.reporter()::isComparableWith)
                .toList());
    }
}
