package org.healthpages.authoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.healthpages.authoring.ComparedPiece.Kind;

/**
 * One part of two texts, word by word. Lines are compared first, and words only within lines that differ: that is quick
 * for long texts, and keeps what was moved together.
 *
 * @param label what the part is called in the form
 */
record ComparedText(String label, List<ComparedPiece> pieces) {
    private static final Pattern LINE = Pattern.compile("[^\n]*+\n|[^\n]++$");
    private static final Pattern WORD = Pattern.compile("\\s++|[\\p{L}\\p{N}'’-]++|.", Pattern.DOTALL);

    /** More lines or words than these that all differ are another text, which nobody reads word by word. */
    private static final int MOST_UNITS = 4_000;

    static ComparedText of(String label, String before, String after) {
        List<ComparedPiece> pieces = new ArrayList<>();
        compare(split(LINE, before), split(LINE, after), pieces, ComparedText::words);
        return new ComparedText(label, joined(pieces));
    }

    public boolean isChanged() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    private static List<String> split(Pattern unit, String text) {
        return unit.matcher(text).results().map(MatchResult::group).toList();
    }

    private interface Difference {
        void tell(String before, String after, List<ComparedPiece> pieces);
    }

    private static void words(String before, String after, List<ComparedPiece> pieces) {
        compare(split(WORD, before), split(WORD, after), pieces, ComparedText::replaced);
    }

    /** What stands before the first and after the last difference need not be compared. */
    private static void compare(
            List<String> before, List<String> after, List<ComparedPiece> pieces, Difference difference) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        add(Kind.SAME, text(before.subList(0, head)), pieces);
        compareMiddle(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail),
                pieces,
                difference);
        add(Kind.SAME, text(before.subList(before.size() - tail, before.size())), pieces);
    }

    private static String fromEnd(List<String> units, int back) {
        return units.get(units.size() - 1 - back);
    }

    private static void compareMiddle(
            List<String> before, List<String> after, List<ComparedPiece> pieces, Difference difference) {
        if (before.size() + after.size() > MOST_UNITS) {
            replaced(text(before), text(after), pieces);
            return;
        }
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                tell(old, now, pieces, difference);
                add(Kind.SAME, text(delta.getSource().getLines()), pieces);
            } else { // what was replaced may come as two deltas
                old.append(text(delta.getSource().getLines()));
                now.append(text(delta.getTarget().getLines()));
            }
        }
        tell(old, now, pieces, difference);
    }

    private static void tell(StringBuilder old, StringBuilder now, List<ComparedPiece> pieces, Difference difference) {
        if (old.isEmpty() || now.isEmpty()) {
            replaced(old.toString(), now.toString(), pieces);
        } else {
            difference.tell(old.toString(), now.toString(), pieces);
        }
        old.setLength(0);
        now.setLength(0);
    }

    private static void replaced(String before, String after, List<ComparedPiece> pieces) {
        add(Kind.REMOVED, before, pieces);
        add(Kind.ADDED, after, pieces);
    }

    private static void add(Kind kind, String words, List<ComparedPiece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new ComparedPiece(kind, words));
        }
    }

    private static String text(List<String> units) {
        return String.join("", units);
    }

    private static List<ComparedPiece> joined(List<ComparedPiece> pieces) {
        List<ComparedPiece> joined = new ArrayList<>();
        for (ComparedPiece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).kind() == piece.kind()) {
                joined.set(
                        last, new ComparedPiece(piece.kind(), joined.get(last).words() + piece.words()));
            } else {
                joined.add(piece);
            }
        }
        return List.copyOf(joined);
    }
}
