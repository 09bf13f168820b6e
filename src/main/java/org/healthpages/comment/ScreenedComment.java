package org.healthpages.comment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;

/**
 * What is different between the marks of a comment and what the rules say now. Words are no part of it. Whether a text repeats
 * another one is left out: that was seen among the comments of its time.
 */
record ScreenedComment(long id, Set<Finding> anew, Set<Finding> noLonger) {
    static ScreenedComment of(long id, List<Mark> before, List<Mark> now) {
        return new ScreenedComment(id, without(now, before), without(before, now));
    }

    boolean isChanged() {
        return !anew.isEmpty() || !noLonger.isEmpty();
    }

    private static Set<Finding> without(List<Mark> marks, List<Mark> others) {
        Set<Finding> left = findings(marks);
        left.removeAll(findings(others));
        left.remove(Finding.DUPLICATE);
        return left;
    }

    private static Set<Finding> findings(List<Mark> marks) {
        Set<Finding> findings = new TreeSet<>();
        marks.forEach(mark -> findings.add(mark.finding()));
        return findings;
    }
}
