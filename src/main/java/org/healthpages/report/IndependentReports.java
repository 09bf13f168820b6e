package org.healthpages.report;

import java.util.List;
import org.healthpages.report.Report.Reporter;

/**
 * Whether enough people report a comment to take it off the page before an editor has looked: three who differ, each from
 * each, in who they are and in where they write from.
 */
final class IndependentReports {
    static final int ENOUGH = 3;

    private IndependentReports() {}

    static boolean areEnough(List<Reporter> reporters) {
        return hold(reporters, ENOUGH);
    }

    /** Whether so many of them can be chosen that each is somebody else than each other. */
    private static boolean hold(List<Reporter> reporters, int wanted) {
        if (wanted == 0) {
            return true;
        }
        for (int i = 0; i <= reporters.size() - wanted; i++) {
            Reporter chosen = reporters.get(i);
            List<Reporter> others = reporters.subList(i + 1, reporters.size()).stream()
                    .filter(chosen::isSomebodyElseThan)
                    .toList();
            if (hold(others, wanted - 1)) {
                return true;
            }
        }
        return false;
    }
}
