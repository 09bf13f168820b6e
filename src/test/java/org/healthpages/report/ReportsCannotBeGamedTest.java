package org.healthpages.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.healthpages.comment.CommentState;
import org.healthpages.report.Report.Reporter;

/** Whatever readers do in whatever order: a few hundred stories, ten thousand in the profile {@code full}. */
class ReportsCannotBeGamedTest {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_story_hides_what_an_editor_kept_nor_more_than_three_nor_a_cry_for_help(
            @ForAll("stories") List<Deed> story) {
        Referee referee = new Referee(new Paper());

        referee.watch(story);

        referee.hidesWhatItShould();
        Statistics.label("undone")
                .collect(referee.undone() > 0)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 1));
        Statistics.label("hidden at a time")
                .collect(referee.mostHidden())
                .coverage(coverage -> coverage.check(3L).percentage(percent -> percent > 1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_burst_from_one_place_hides_nothing(@ForAll("bursts") List<Deed> story) {
        Paper paper = new Paper();

        new Referee(paper).watch(story);

        assertThat(paper.states()).doesNotContain(CommentState.HIDDEN);
    }

    @Property
    void three_are_found_in_any_crowd(@ForAll("crowds") List<Reporter> crowd) {
        boolean three = crowd.stream()
                .anyMatch(a -> crowd.stream()
                        .filter(a::isSomebodyElseThan)
                        .anyMatch(
                                b -> crowd.stream().anyMatch(c -> a.isSomebodyElseThan(c) && b.isSomebodyElseThan(c))));

        assertThat(IndependentReports.areEnough(crowd)).isEqualTo(three);
        Statistics.label("three").collect(three);
    }

    @Provide
    Arbitrary<List<Deed>> stories() {
        return Deed.stories();
    }

    /** Any number of readers behind one address, for any reason but that the comment gives private information. */
    @Provide
    Arbitrary<List<Deed>> bursts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(ReportReason.class).filter(reason -> reason != ReportReason.PRIVATE),
                        Arbitraries.integers().between(0, 1_000))
                .<Deed>as((comment, reason, reader) -> new Deed.Reports(comment, reason, reader, 1))
                .list()
                .ofMaxSize(200);
    }

    @Provide
    Arbitrary<List<Reporter>> crowds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5))
                .as((reader, place) -> new Reporter("reader " + reader, "place " + place, LocalDate.EPOCH))
                .list()
                .ofMaxSize(12);
    }
}
