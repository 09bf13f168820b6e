package org.healthpages.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.healthpages.desk.Chart.Series;
import org.jspecify.annotations.Nullable;

/**
 * Lines from left to right. They are told apart by how they are drawn, and where a value is missing there is a gap.
 *
 * @param key the names of the lines, with a piece of each
 * @param ends the first and the last label
 */
record Lines(
        List<Key> key,
        List<Grid> grid,
        List<Stretch> stretches,
        List<Point> points,
        List<Words> values,
        List<Words> ends,
        String height) {
    private static final double KEY = 1.5;
    private static final double ROOM_FOR_A_NUMBER = 2;
    private static final double PLOT = 9;
    private static final double EDGE = 2;

    /** @param style 1 or 2 */
    record Key(int style, String y, String textY, String name) {}

    record Grid(String y, String textY, String words) {}

    record Stretch(int style, String x1, String y1, String x2, String y2) {}

    record Point(int style, String x, String y) {}

    /** @param anchor which end of the words is at x */
    record Words(String x, String y, String anchor, String text) {}

    static Lines of(Chart chart) {
        return new Place(chart).lines();
    }

    /** Where a value is in the picture. */
    private static final class Place {
        private final Chart chart;
        private final List<Series> series;
        private final double plot;
        private final double bottom;
        private final double top;

        private Place(Chart chart) {
            this.chart = chart;
            this.series = chart.drawn();
            this.plot = series.size() * KEY + ROOM_FOR_A_NUMBER;
            this.bottom = chart.unit().bottom();
            this.top = chart.unit().top(chart.most());
        }

        private Lines lines() {
            List<Stretch> stretches = new ArrayList<>();
            List<Point> points = new ArrayList<>();
            List<Words> values = new ArrayList<>();
            for (int one = 0; one < series.size(); one++) {
                draw(series.get(one), one + 1, stretches, points);
                last(series.get(one), values);
            }
            return new Lines(key(), grid(), stretches, points, values, ends(), Chart.em(plot + PLOT + 3.5));
        }

        private void draw(Series one, int style, List<Stretch> stretches, List<Point> points) {
            @Nullable Double before = null;
            for (int place = 0; place < one.values().size(); place++) {
                @Nullable Double value = one.values().get(place);
                if (value != null) {
                    points.add(new Point(style, x(place), y(value)));
                }
                if (value != null && before != null) {
                    stretches.add(new Stretch(style, x(place - 1), y(before), x(place), y(value)));
                }
                before = value;
            }
        }

        /** The last number of a line: above it where it is the greatest of all lines, otherwise below. */
        private void last(Series one, List<Words> values) {
            lastOf(one).ifPresent(place -> {
                double value = em(one.values().get(place));
                double beside = isBelowAnother(one, value) ? 1.4 : -0.7;
                values.add(new Words(x(place), Chart.em(value + beside), anchor(place), one.words(place)));
            });
        }

        private static OptionalInt lastOf(Series one) {
            return IntStream.range(0, one.values().size())
                    .filter(place -> one.values().get(place) != null)
                    .max();
        }

        /** Of two lines that end at the same place, the second one is below. */
        private boolean isBelowAnother(Series one, double y) {
            return series.stream().filter(other -> other != one).anyMatch(other -> {
                OptionalInt last = lastOf(other);
                double end = last.isPresent() ? em(other.values().get(last.getAsInt())) : Double.MAX_VALUE;
                return end < y || end == y && series.indexOf(other) < series.indexOf(one);
            });
        }

        private List<Key> key() {
            return IntStream.range(0, series.size())
                    .mapToObj(one -> new Key(
                            one + 1,
                            Chart.em(one * KEY + 0.7),
                            Chart.em(one * KEY + 1),
                            series.get(one).name()))
                    .toList();
        }

        private List<Grid> grid() {
            return List.of(grid(bottom), grid(top));
        }

        private Grid grid(double value) {
            String words = value == 0 ? "0" : chart.unit().words(value);
            return new Grid(y(value), Chart.em(em(value) - 0.5), words);
        }

        private List<Words> ends() {
            return IntStream.of(0, chart.labels().size() - 1)
                    .distinct()
                    .mapToObj(place -> new Words(
                            x(place),
                            Chart.em(plot + PLOT + 2.8),
                            anchor(place),
                            chart.labels().get(place).brief()))
                    .toList();
        }

        private String x(int place) {
            int most = chart.labels().size() - 1;
            return Chart.percent(most == 0 ? 50 : EDGE + (100 - 2 * EDGE) * place / most);
        }

        private String y(double value) {
            return Chart.em(em(value));
        }

        private double em(@Nullable Double value) {
            return value == null ? plot : plot + PLOT * (1 - (value - bottom) / (top - bottom));
        }

        private String anchor(int place) {
            int most = chart.labels().size() - 1;
            if (most == 0) {
                return "middle";
            }
            return place * 2 < most ? "start" : "end";
        }
    }
}
