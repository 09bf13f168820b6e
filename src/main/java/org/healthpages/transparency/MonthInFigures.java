package org.healthpages.transparency;

import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.healthpages.platform.HowLong;
import org.jspecify.annotations.Nullable;

/**
 * What is told about one month.
 *
 * @param reasons why comments were refused or removed
 * @param typicalWait half of the comments that were decided for the first time had waited no longer; null where there were few
 */
record MonthInFigures(
        YearMonth month,
        Map<Figure, Long> numbers,
        List<ReasonNumber> reasons,
        @Nullable Duration typicalWait) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    static MonthInFigures of(YearMonth month, Counts counts, @Nullable Duration wait) {
        Map<Figure, Long> numbers = new EnumMap<>(Figure.class);
        Arrays.stream(Figure.values()).forEach(figure -> numbers.put(figure, figure.in(counts)));
        return new MonthInFigures(month, numbers, ReasonNumber.of(counts.reasons()), wait);
    }

    public String name() {
        return NAME.format(month);
    }

    public long number(Figure figure) {
        return numbers.getOrDefault(figure, 0L);
    }

    /** How many comments were refused or removed for a reason. */
    long refusedOrRemoved() {
        return reasons.stream().mapToLong(ReasonNumber::number).sum();
    }

    /** 0 where it is not told. */
    long waitInMinutes() {
        return typicalWait == null ? 0 : typicalWait.toMinutes();
    }

    /** The wait in the unit in which people think of it. */
    public String waitInWords() {
        if (typicalWait == null) {
            return "too few to tell";
        }
        return HowLong.inWords(typicalWait);
    }
}
