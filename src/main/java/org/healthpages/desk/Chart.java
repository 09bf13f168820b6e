package org.healthpages.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Labels, their values and the unit. The table tells all of it; the picture, of bars or of lines, shows the series that are in
 * the chart's own unit.
 *
 * @param id of the chart on its page
 * @param heading of the column of labels
 */
record Chart(String id, String title, String heading, Shape shape, Unit unit, List<Label> labels, List<Series> series) {
    enum Shape {
        /** a bar for each label, as long as its values together */
        BARS,
        /** the labels follow each other in time */
        LINES
    }

    /** @param brief what fits into a picture */
    record Label(String text, String brief) {
        static Label of(String text) {
            return new Label(text, text);
        }
    }

    /** @param values one for each label; null where there is none */
    record Series(String name, Unit unit, List<@Nullable Double> values) {
        private boolean hasSomething() {
            return values.stream().anyMatch(value -> value != null && value != 0);
        }

        String words(int place) {
            return unit.words(values.get(place));
        }
    }

    /** A row of the table. */
    record Row(String label, List<String> words) {}

    public boolean isEmpty() {
        return series.stream().noneMatch(Series::hasSomething);
    }

    /** Whether there is something to draw. */
    public boolean isDrawn() {
        return drawn().stream().anyMatch(one -> known(one).findAny().isPresent());
    }

    public List<Row> rows() {
        return places().mapToObj(place -> new Row(
                        labels.get(place).text(),
                        series.stream().map(one -> one.words(place)).toList()))
                .toList();
    }

    IntStream places() {
        return IntStream.range(0, labels.size());
    }

    /** What is drawn. */
    List<Series> drawn() {
        List<Series> inUnit = series.stream().filter(one -> one.unit() == unit).toList();
        return shape == Shape.LINES || inUnit.size() == 1
                ? inUnit
                : List.of(new Series("All together", unit, together(inUnit)));
    }

    private List<@Nullable Double> together(List<Series> all) {
        return places().<@Nullable Double>mapToObj(place -> sum(all, place)).toList();
    }

    private static double sum(List<Series> all, int place) {
        return all.stream()
                .map(one -> one.values().get(place))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The picture in a sentence or two, for who does not see it. */
    public String description() {
        return drawn().stream().map(this::inWords).collect(Collectors.joining(" ")) + " The table has every number.";
    }

    private String inWords(Series one) {
        List<Double> known = known(one).toList();
        if (known.isEmpty()) {
            return one.name() + ": no value.";
        }
        String range = unit.words(known.stream().min(Double::compare).orElseThrow()) + " to "
                + unit.words(known.stream().max(Double::compare).orElseThrow());
        String last = shape == Shape.LINES ? ", in the end " + unit.words(known.get(known.size() - 1)) : "";
        return one.name() + ": " + range + last + ".";
    }

    private static Stream<Double> known(Series one) {
        return one.values().stream().flatMap(Stream::ofNullable);
    }

    /** The greatest value in the picture; never 0, so that it can be divided by. */
    double most() {
        return drawn().stream()
                .flatMap(Chart::known)
                .mapToDouble(Double::doubleValue)
                .filter(value -> value > 0)
                .max()
                .orElse(1);
    }

    public boolean isOfLines() {
        return shape == Shape.LINES;
    }

    public Bars bars() {
        return Bars.of(this);
    }

    public Lines lines() {
        return Lines.of(this);
    }

    /** A length down the picture, which grows with the reader's text. */
    static String em(double length) {
        return String.format(Locale.ROOT, "%.2fem", length);
    }

    /** A length across the picture, which is as wide as the screen lets it. */
    static String percent(double length) {
        return String.format(Locale.ROOT, "%.2f%%", length);
    }
}
