package org.healthpages.comment;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.healthpages.screening.Finding;

/** What a dry run tells: a line a change while it reads, and a line a rule at the end. */
class ScreeningChanges {
    private final Consumer<String> lines;
    private final Map<Finding, Integer> more = new EnumMap<>(Finding.class);
    private final Map<Finding, Integer> fewer = new EnumMap<>(Finding.class);
    private int read;
    private int different;

    ScreeningChanges(Consumer<String> lines) {
        this.lines = lines;
    }

    void add(ScreenedComment comment) {
        read++;
        if (comment.isChanged()) {
            different++;
        }
        tell(comment.id(), "would be marked", comment.anew(), more);
        tell(comment.id(), "would no longer be marked", comment.noLonger(), fewer);
    }

    private void tell(long comment, String what, Set<Finding> findings, Map<Finding, Integer> counts) {
        for (Finding finding : findings) {
            lines.accept("comment " + comment + " " + what + " " + finding);
            counts.merge(finding, 1, Integer::sum);
        }
    }

    void sumUp() {
        for (Finding finding : Finding.values()) {
            int up = more.getOrDefault(finding, 0);
            int down = fewer.getOrDefault(finding, 0);
            if (up + down > 0) {
                lines.accept(String.format(Locale.ROOT, "%-25s %,d more, %,d fewer", finding, up, down));
            }
        }
        lines.accept(String.format(
                Locale.ROOT,
                "%,d comments read, %,d would be marked differently. Nothing was changed.",
                read,
                different));
    }
}
