package org.healthpages.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.healthpages.comment.CommentState;
import org.healthpages.logbook.Act;

/**
 * Watches a story and knows what the stage must not know: which reader and which place each report really came from, over
 * however many days.
 */
final class Referee {
    private static final int MOST_HIDDEN = 3;
    private static final int LIFE_OF_A_SECRET = 30;
    private static final Set<Act> KEEPS = Set.of(Act.KEPT, Act.RESTORED, Act.REVERSED);

    private final Stage stage;
    private final List<Deed.Reports> told = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Deed.Reports> standing = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();
    private final Set<Integer> everHidden = new HashSet<>();
    private final Map<Integer, List<Deed.Reports>> settled = new HashMap<>();
    private final Map<Integer, Boolean> keptBefore = new HashMap<>();
    private int days;
    private long undone;
    private long mostHidden;

    Referee(Stage stage) {
        this.stage = stage;
    }

    void watch(List<Deed> story) {
        story.forEach(this::watch);
    }

    private void watch(Deed deed) {
        List<CommentState> before = stage.states();
        if (deed instanceof Deed.Reports report) {
            stage.report(report);
            note(report, before.get(report.comment()));
            report(report, before);
        } else if (deed instanceof Deed.Withdraws withdrawal) {
            withdraw(withdrawal);
            assertThat(stage.states())
                    .as("a withdrawn report changes no comment")
                    .isEqualTo(before);
        } else if (deed instanceof Deed.Decides decision) {
            decide(decision, before);
        } else if (deed instanceof Deed.DaysPass time) {
            days += time.days();
            stage.daysPass(time.days());
            assertThat(stage.states()).as("time changes no comment").isEqualTo(before);
        }
        long hidden =
                stage.states().stream().filter(CommentState.HIDDEN::equals).count();
        assertThat(hidden).as("hidden at a time").isLessThanOrEqualTo(MOST_HIDDEN);
        mostHidden = Math.max(mostHidden, hidden);
    }

    private void note(Deed.Reports report, CommentState state) {
        boolean onThePage = state == CommentState.PUBLISHED || state == CommentState.HIDDEN;
        if (onThePage && known.add(report.reader() + " " + report.comment() + " " + report.reason())) {
            told.add(report);
            standing.add(report);
        }
    }

    private void report(Deed.Reports report, List<CommentState> before) {
        List<CommentState> after = new ArrayList<>(stage.states());
        CommentState state = after.set(report.comment(), before.get(report.comment()));
        assertThat(after).as("a report touches no other comment").isEqualTo(before);

        boolean enough = report.reason() == ReportReason.PRIVATE
                || report.reason() != ReportReason.AT_RISK && areThree(report.comment());
        if (state != before.get(report.comment())) {
            assertThat(before.get(report.comment())).isEqualTo(CommentState.PUBLISHED);
            assertThat(state).isEqualTo(CommentState.HIDDEN);
            assertThat(enough).as("hidden for a reason").isTrue();
            assertThat(kept).as("kept by an editor").doesNotContain(report.comment());
            assertThat(everHidden.add(report.comment()))
                    .as("hidden once in its life")
                    .isTrue();
        }
    }

    private void withdraw(Deed.Withdraws withdrawal) {
        if (!told.isEmpty()) {
            Deed.Reports report = told.get(withdrawal.report() % told.size());
            stage.withdraw(report);
            standing.remove(report);
        }
    }

    private void decide(Deed.Decides decision, List<CommentState> before) {
        if (!stage.decide(decision)) {
            assertThat(stage.states()).isEqualTo(before);
            return;
        }
        if (decision.act() == Act.UNDONE) {
            undo(decision.comment());
            return;
        }
        settled.put(decision.comment(), on(decision.comment()));
        keptBefore.put(decision.comment(), kept.contains(decision.comment()));
        standing.removeIf(report -> report.comment() == decision.comment());
        if (KEEPS.contains(decision.act())) {
            kept.add(decision.comment());
        }
    }

    /** What was settled by the decision is open again. */
    private void undo(int comment) {
        undone++;
        standing.addAll(settled.getOrDefault(comment, List.of()));
        if (!keptBefore.getOrDefault(comment, false)) {
            kept.remove(comment);
        }
    }

    private List<Deed.Reports> on(int comment) {
        return standing.stream().filter(report -> report.comment() == comment).toList();
    }

    long undone() {
        return undone;
    }

    /** How many were hidden at a time, so that a test knows that its stories come near the limit. */
    long mostHidden() {
        return mostHidden;
    }

    /** What the rules promise to whoever is exposed: it is hidden while there is room, in the life of a secret. */
    void hidesWhatItShould() {
        List<CommentState> states = stage.states();
        boolean room = states.stream().filter(CommentState.HIDDEN::equals).count() < MOST_HIDDEN;
        boolean untouched = everHidden.isEmpty() && kept.isEmpty() && undone == 0;
        if (room && days < LIFE_OF_A_SECRET && untouched) {
            for (int i = 0; i < states.size(); i++) {
                assertThat(states.get(i) == CommentState.PUBLISHED && areThree(i))
                        .as("comment %s stands although three different people report it", i)
                        .isFalse();
            }
        }
    }

    private boolean areThree(int comment) {
        List<Deed.Reports> counted = on(comment).stream()
                .filter(report -> report.reason() != ReportReason.AT_RISK)
                .toList();
        return counted.stream()
                .anyMatch(a -> counted.stream()
                        .filter(b -> differ(a, b))
                        .anyMatch(b -> counted.stream().anyMatch(c -> differ(a, c) && differ(b, c))));
    }

    private static boolean differ(Deed.Reports a, Deed.Reports b) {
        return a.reader() != b.reader() && a.place() != b.place();
    }
}
