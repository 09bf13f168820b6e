package org.healthpages.growth;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.healthpages.BesideOthers;

@BesideOthers
class PlansOnH2Test extends PlansContract {
    /** A table, and behind it in a comment the index and after a colon what it is asked for. */
    private static final Pattern STEP =
            Pattern.compile("\"PUBLIC\"\\.\"([A-Z_]+)\"[^/]*?/\\* PUBLIC\\.([A-Za-z0-9_.]+)([^*]*)\\*/");

    /** What is not in the order of its index is read and sorted as a whole before the first of it is known. */
    private static final String SORTED = "/* index sorted: ";

    @Override
    List<String> passedOver(String plan) {
        if (plan.contains("FETCH FIRST") && plan.contains(SORTED)) {
            return List.of("comment");
        }
        return STEP.matcher(plan)
                .results()
                .filter(step -> !step.group(3).startsWith(":"))
                .map(PlansOnH2Test::table)
                .toList();
    }

    private static String table(MatchResult step) {
        return step.group(1).toLowerCase(Locale.ROOT);
    }
}
