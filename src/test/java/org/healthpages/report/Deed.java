package org.healthpages.report;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.healthpages.logbook.Act;

/** One thing that somebody does about the comments of an article. A story is a list of them. */
sealed interface Deed {
    int COMMENTS = 6;

    record Reports(int comment, ReportReason reason, int reader, int place) implements Deed {}

    /** A reader withdraws one of the reports in the story so far. */
    record Withdraws(int report) implements Deed {}

    /** An editor decides, or the writer withdraws the comment. */
    record Decides(int comment, Act act) implements Deed {}

    record DaysPass(int days) implements Deed {}

    static Arbitrary<List<Deed>> stories() {
        return Arbitraries.frequencyOf(
                        Tuple.of(14, reports()),
                        Tuple.of(2, Arbitraries.integers().between(0, 40).<Deed>map(Withdraws::new)),
                        Tuple.of(4, decisions()),
                        Tuple.of(1, Arbitraries.of(1, 2, 29, 30, 31).<Deed>map(DaysPass::new)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Deed> reports() {
        return Combinators.combine(
                        comments(),
                        Arbitraries.of(ReportReason.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3))
                .as(Reports::new);
    }

    private static Arbitrary<Deed> decisions() {
        return Combinators.combine(comments(), Arbitraries.of(Act.class).filter(Deed::turnsAComment))
                .as(Decides::new);
    }

    /** Notes, redactions and replies decide nothing. */
    private static boolean turnsAComment(Act act) {
        return act.compareTo(Act.NOTED) < 0;
    }

    /** Most of what happens, happens to few comments. */
    private static Arbitrary<Integer> comments() {
        return Arbitraries.frequency(
                Tuple.of(5, 0), Tuple.of(3, 1), Tuple.of(2, 2), Tuple.of(2, 3), Tuple.of(2, 4), Tuple.of(2, 5));
    }
}
