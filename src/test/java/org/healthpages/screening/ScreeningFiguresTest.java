package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How often the rules are right on a set of texts of our own, which holds texts that they get wrong. No rule may fall below
 * what is recorded. Whoever makes one better, or the set harder, records the new figures.
 */
class ScreeningFiguresTest {
    private static final Path RECORDED = Path.of("src/test/resources/screening/recorded.txt");
    private static final Path REPORT = Path.of("target/quality/screening.md");

    private final List<String> wrong = new ArrayList<>();

    private record Figures(int right, int tooMany, int missed) {
        static final Figures NONE = new Figures(0, 0, 0);

        Figures and(boolean expected, boolean found) {
            return new Figures(
                    right + (expected && found ? 1 : 0),
                    tooMany + (!expected && found ? 1 : 0),
                    missed + (expected && !found ? 1 : 0));
        }

        double precision() {
            return right + tooMany == 0 ? 1 : (double) right / (right + tooMany);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        String row(Finding finding) {
            return String.format(
                    Locale.ROOT,
                    "| %-25s | %-4s | %5d | %5.3f | %5.3f |",
                    finding,
                    finding.answer(),
                    right + missed,
                    precision(),
                    recall());
        }
    }

    @Test
    void no_rule_falls_below_what_is_recorded_of_it() throws Exception {
        Map<Finding, Figures> figures = figures(LabelledText.all());
        report(figures);

        Map<Finding, double[]> recorded = recorded();

        assertThat(figures.keySet()).isEqualTo(recorded.keySet());
        assertThat(figures).allSatisfy((finding, now) -> {
            assertThat(now.precision()).as("precision of %s", finding).isGreaterThanOrEqualTo(recorded.get(finding)[0]);
            assertThat(now.recall()).as("recall of %s", finding).isGreaterThanOrEqualTo(recorded.get(finding)[1]);
        });
    }

    @Test
    void the_set_is_large_and_most_of_it_is_about_what_writers_are_asked() throws Exception {
        List<LabelledText> all = LabelledText.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(all.stream().map(LabelledText::text).distinct()).hasSameSizeAs(all);
        assertThat(all.stream().flatMap(text -> text.marks().stream()))
                .contains(Finding.values())
                .filteredOn(finding -> finding.answer() == Answer.ASK)
                .hasSizeGreaterThan(150);
    }

    private Map<Finding, Figures> figures(List<LabelledText> all) {
        var screening = new Screening();
        Map<Finding, Figures> figures = new TreeMap<>();
        for (LabelledText labelled : all) {
            var found = labelled.found(screening);
            for (Finding finding : Finding.values()) {
                boolean expected = labelled.marks().contains(finding);
                figures.merge(
                        finding,
                        Figures.NONE.and(expected, found.contains(finding)),
                        (sum, one) ->
                                new Figures(sum.right + one.right, sum.tooMany + one.tooMany, sum.missed + one.missed));
                if (expected != found.contains(finding)) {
                    wrong.add((expected ? "missed " : "wrongly found ") + finding + ": "
                            + labelled.text().name() + " " + labelled.text().body());
                }
            }
        }
        return figures;
    }

    private void report(Map<Finding, Figures> figures) throws Exception {
        String table = figures.entrySet().stream()
                .map(one -> one.getValue().row(one.getKey()))
                .collect(Collectors.joining(
                        "\n",
                        "| finding | answer | texts | precision | recall |\n| --- | --- | --- | --- | --- |\n",
                        "\n"));
        System.out.println(table);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(
                REPORT,
                "# What the rules find in our own labelled texts\n\n" + table + "\n## What they get wrong\n\n"
                        + wrong.stream().map(line -> "- " + line + "\n").collect(Collectors.joining()));
    }

    private static Map<Finding, double[]> recorded() throws Exception {
        return Files.readAllLines(RECORDED).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .collect(Collectors.toMap(
                        words -> Finding.valueOf(words[0]),
                        words -> new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[2])},
                        (one, two) -> one,
                        TreeMap::new));
    }
}
