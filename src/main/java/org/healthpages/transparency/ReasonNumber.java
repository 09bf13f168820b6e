package org.healthpages.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.healthpages.comment.Reason;

/**
 * How often a rule was the reason to refuse or remove a comment in a month. A reason given to few would say more about the
 * few than about us: such reasons are told together, as one number, and which of them it were is not told.
 */
record ReasonNumber(String text, long number) {
    /** As for averages of ratings: below five, people could be recognised. */
    static final int FEWEST = 5;

    static final String TOGETHER = "Rules given fewer than five times, together";

    /** At least so many rules must be possible behind the number that is told together. */
    private static final int FEWEST_UNNAMED = 2;

    /** @param counts by the name of the rule */
    static List<ReasonNumber> of(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> named = new ArrayList<>(counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST)
                .sorted(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList());
        long together =
                total(counts) - named.stream().mapToLong(Map.Entry::getValue).sum();
        if (together > 0 && Reason.values().length - named.size() < FEWEST_UNNAMED) {
            together += named.remove(named.size() - 1).getValue();
        }

        List<ReasonNumber> numbers = new ArrayList<>(named.stream()
                .map(count -> new ReasonNumber(text(count.getKey()), count.getValue()))
                .toList());
        if (together > 0) {
            numbers.add(new ReasonNumber(TOGETHER, together));
        }
        return numbers;
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String text(String name) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(name))
                .map(Reason::text)
                .findFirst()
                .orElse(name);
    }
}
