package org.healthpages.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.healthpages.report.Report.Reporter;

/**
 * Whether enough people report a comment to take it off the page before an editor has looked: three who differ, each from
 * each, in who they are and in where they write from.
 */
final class IndependentReports {
    static final int ENOUGH = 3;

    private IndependentReports() {}

    static boolean areEnough(List<Reporter> reporters) {
        return hold(withoutCrowds(reporters), ENOUGH);
    }

    /**
     * Of one reader in many places, or of many readers in one place, three are as good as all: two others cannot take up
     * more. Otherwise a crowd could make us count for minutes.
     */
    private static List<Reporter> withoutCrowds(List<Reporter> reporters) {
        Map<String, Integer> ofReader = new HashMap<>();
        Map<String, Integer> fromPlace = new HashMap<>();
        Set<Reporter> few = new LinkedHashSet<>();
        for (Reporter reporter : reporters) {
            boolean needed = ofReader.getOrDefault(reporter.reader(), 0) < ENOUGH
                    && fromPlace.getOrDefault(reporter.addressKey(), 0) < ENOUGH
                    && !few.contains(reporter);
            if (needed) {
                few.add(reporter);
                ofReader.merge(reporter.reader(), 1, Integer::sum);
                fromPlace.merge(reporter.addressKey(), 1, Integer::sum);
            }
        }
        return List.copyOf(few);
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
