package org.healthpages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.healthpages.desk.Chart.Label;
import org.healthpages.desk.Chart.Row;
import org.healthpages.desk.Chart.Series;
import org.healthpages.desk.Chart.Shape;
import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void the_table_tells_every_series_and_the_longest_bar_is_that_of_the_greatest_value() {
        Chart chart =
                chart(Shape.BARS, Unit.NUMBER, numbers("Refused", 1_000.0, 0.0), numbers("Removed", 200.0, 300.0));

        assertThat(chart.rows())
                .containsExactly(new Row("Label 1", List.of("1,000", "200")), new Row("Label 2", List.of("0", "300")));
        assertThat(chart.bars().bars()).extracting(Bars.Bar::value).containsExactly("1,200", "300");
        assertThat(chart.bars().bars()).extracting(Bars.Bar::width).containsExactly("60.00%", "15.00%");
        assertThat(chart.description()).isEqualTo("All together: 300 to 1,200. The table has every number.");
    }

    @Test
    void the_bar_of_a_rating_is_its_share_of_five_stars() {
        Chart chart = chart(Shape.BARS, Unit.STARS, new Series("Average", Unit.STARS, Arrays.asList(2.5, null)));

        assertThat(chart.bars().bars()).extracting(Bars.Bar::width).containsExactly("30.00%", "0.00%");
        assertThat(chart.bars().bars()).extracting(Bars.Bar::value).containsExactly("2.5", "too few ratings");
    }

    @Test
    void a_bar_stands_below_its_words_however_many_lines_they_have() {
        Chart chart = new Chart(
                "id",
                "Title",
                "Page",
                Shape.BARS,
                Unit.NUMBER,
                Stream.of("Exercises for a stiff back", "Yoga").map(Label::of).toList(),
                List.of(numbers("Ratings", 1.0, 2.0)));

        List<Bars.Bar> bars = chart.bars().bars();

        assertThat(bars.get(0).words())
                .containsExactly(new Bars.Words("1.00em", "Exercises for a"), new Bars.Words("2.30em", "stiff back"));
        assertThat(bars.get(0).y()).isEqualTo("2.70em");
        assertThat(bars.get(1).words()).containsExactly(new Bars.Words("5.05em", "Yoga"));
        assertThat(chart.bars().height()).isEqualTo("6.80em");
    }

    @Test
    void words_that_do_not_fit_into_two_lines_are_cut_in_the_picture() {
        assertThat(Bars.wrapped("Physiotherapy for the lower back and the neck"))
                .containsExactly("Physiotherapy for", "the lower back and…");
        assertThat(Bars.wrapped("w".repeat(50))).containsExactly("w".repeat(20), "w".repeat(19) + "…");
        assertThat(Bars.wrapped("")).containsExactly("");
    }

    @Test
    void lines_go_from_the_bottom_to_the_greatest_value_of_all_and_have_gaps() {
        Lines lines = new Chart(
                        "id",
                        "Title",
                        "Week",
                        Shape.LINES,
                        Unit.SECONDS,
                        Stream.of("a", "b", "c", "d").map(Label::of).toList(),
                        List.of(
                                new Series("Ninetieth", Unit.SECONDS, Arrays.asList(7200.0, 3600.0, null, 0.0)),
                                new Series("Median", Unit.SECONDS, Arrays.asList(null, 1800.0, null, null)),
                                numbers("Decided", 1.0, 2.0, 3.0, 4.0)))
                .lines();

        assertThat(lines.key()).extracting(Lines.Key::name).containsExactly("Ninetieth", "Median");
        assertThat(lines.grid()).extracting(Lines.Grid::words).containsExactly("0", "2 hours");
        assertThat(lines.points())
                .containsExactly(
                        new Lines.Point(1, "2.00%", "5.00em"),
                        new Lines.Point(1, "34.00%", "9.50em"),
                        new Lines.Point(1, "98.00%", "14.00em"),
                        new Lines.Point(2, "34.00%", "11.75em"));
        assertThat(lines.stretches()).containsExactly(new Lines.Stretch(1, "2.00%", "5.00em", "34.00%", "9.50em"));
        assertThat(lines.values())
                .containsExactly(
                        new Lines.Words("98.00%", "15.40em", "end", "less than a minute"),
                        new Lines.Words("34.00%", "11.05em", "start", "30 minutes"));
        assertThat(lines.ends()).extracting(Lines.Words::text).containsExactly("a", "d");
    }

    @Test
    void an_axis_of_stars_goes_from_one_to_five() {
        Lines lines = chart(Shape.LINES, Unit.STARS, new Series("Average", Unit.STARS, List.of(3.0, 4.0)))
                .lines();

        assertThat(lines.grid()).extracting(Lines.Grid::words).containsExactly("1.0", "5.0");
        assertThat(lines.points()).extracting(Lines.Point::y).containsExactly("8.00em", "5.75em");
    }

    @Test
    void nothing_but_zeros_is_empty_and_a_chart_without_values_in_its_unit_is_not_drawn() {
        Chart zeros = chart(Shape.LINES, Unit.NUMBER, numbers("Came in", 0.0, 0.0));
        Chart few = chart(
                Shape.LINES,
                Unit.STARS,
                new Series("Average", Unit.STARS, Arrays.asList(null, null)),
                numbers("Ratings", 4.0, 1.0));

        assertThat(zeros.isEmpty()).isTrue();
        assertThat(zeros.lines().points()).hasSize(2);
        assertThat(few.isEmpty()).isFalse();
        assertThat(few.isDrawn()).isFalse();
        assertThat(few.description()).startsWith("Average: no value.");
    }

    @Test
    void the_description_of_lines_says_where_they_end() {
        assertThat(chart(Shape.LINES, Unit.NUMBER, numbers("Came in", 7.0, 3.0)).description())
                .isEqualTo("Came in: 3 to 7, in the end 3. The table has every number.");
    }

    @Test
    void a_queue_of_more_than_a_thousand_is_not_counted() {
        assertThat(Unit.WAITING.words(1_000.0)).isEqualTo("1,000");
        assertThat(Unit.WAITING.words(1_001.0)).isEqualTo("1,000+");
    }

    private static Chart chart(Shape shape, Unit unit, Series... series) {
        return new Chart(
                "id",
                "Title",
                "Name",
                shape,
                unit,
                Stream.of("Label 1", "Label 2").map(Label::of).toList(),
                List.of(series));
    }

    private static Series numbers(String name, Double... values) {
        return new Series(name, Unit.NUMBER, List.of(values));
    }
}
