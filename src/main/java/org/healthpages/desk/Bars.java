package org.healthpages.desk;

import java.util.ArrayList;
import java.util.List;
import org.healthpages.desk.Chart.Series;
import org.jspecify.annotations.Nullable;

/**
 * Bars below each other, each with its words above it and its number at its end, so that they stand on a small screen and in
 * large letters.
 */
record Bars(List<Bar> bars, String height) {
    /** So many letters fit beside the edge of a small screen when they are twice as large. */
    private static final int LETTERS_A_LINE = 20;

    /** The longest bar leaves room for its number. */
    private static final double WIDEST = 60;

    private static final double LINE = 1.3;
    private static final double BAR = 0.75;
    private static final double GAP = 0.7;

    /** A line of words. @param y where it stands */
    record Words(String y, String text) {}

    record Bar(List<Words> words, String y, String width, String valueX, String valueY, String value) {}

    static Bars of(Chart chart) {
        Series drawn = chart.drawn().get(0);
        double top = chart.unit().top(chart.most());
        List<Bar> bars = new ArrayList<>();
        double y = 0;
        for (int place = 0; place < chart.labels().size(); place++) {
            List<String> label = wrapped(chart.labels().get(place).brief());
            bars.add(bar(label, y, share(drawn.values().get(place), top), drawn.words(place)));
            y += label.size() * LINE + BAR + GAP;
        }
        return new Bars(bars, Chart.em(y));
    }

    private static double share(@Nullable Double value, double top) {
        return value == null ? 0 : WIDEST * value / top;
    }

    private static Bar bar(List<String> label, double y, double width, String value) {
        List<Words> words = new ArrayList<>();
        for (String line : label) {
            words.add(new Words(Chart.em(y + words.size() * LINE + 1), line));
        }
        double under = y + label.size() * LINE + 0.1;
        return new Bar(
                words,
                Chart.em(under),
                Chart.percent(width),
                Chart.percent(width + (width > 0 ? 1.5 : 0)),
                Chart.em(under + BAR),
                value);
    }

    /** A picture does not wrap words by itself: two lines at most, and the table has all of it. */
    static List<String> wrapped(String label) {
        if (label.length() <= LETTERS_A_LINE) {
            return List.of(label);
        }
        int space = label.lastIndexOf(' ', LETTERS_A_LINE);
        int cut = space > 0 ? space : LETTERS_A_LINE;
        String rest = label.substring(cut).strip();
        return List.of(
                label.substring(0, cut),
                rest.length() <= LETTERS_A_LINE
                        ? rest
                        : rest.substring(0, LETTERS_A_LINE - 1).strip() + "…");
    }
}
