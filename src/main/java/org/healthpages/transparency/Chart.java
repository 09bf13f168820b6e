package org.healthpages.transparency;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Bars below each other, each with its words above it. Places down the chart are in em, so that it grows with the reader's
 * text, and lengths in percent, so that it is as wide as the screen.
 *
 * @param id of its title on the page
 */
record Chart(String id, String title, List<Bar> bars) {
    private static final int EM_A_BAR = 3;

    /** @param place from 0 at the top */
    record Bar(int place, String words, long percent) {
        public String wordsAt() {
            return place * EM_A_BAR + 1 + "em";
        }

        public String barAt() {
            return place * EM_A_BAR + 1.5 + "em";
        }

        public String width() {
            return percent + "%";
        }
    }

    static Chart of(
            String id,
            String title,
            List<MonthInFigures> months,
            ToLongFunction<MonthInFigures> number,
            Function<MonthInFigures, String> words) {
        long most = months.stream().mapToLong(number).max().orElse(0);
        return new Chart(
                id,
                title,
                IntStream.range(0, months.size())
                        .mapToObj(place -> bar(place, months.get(place), number, words, most))
                        .toList());
    }

    private static Bar bar(
            int place,
            MonthInFigures month,
            ToLongFunction<MonthInFigures> number,
            Function<MonthInFigures, String> words,
            long most) {
        long percent = most == 0 ? 0 : Math.round(100.0 * number.applyAsLong(month) / most);
        return new Bar(place, month.name() + ": " + words.apply(month), percent);
    }

    public String height() {
        return bars.size() * EM_A_BAR + "em";
    }
}
