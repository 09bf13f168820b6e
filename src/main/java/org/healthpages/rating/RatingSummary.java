package org.healthpages.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** How helpful readers find an edition: one row for each number of stars, five stars first. */
public record RatingSummary(List<Row> rows) {
    public record Row(int stars, long count, int percent) {}

    /** Fewer ratings say more about the few than about the page. */
    public static final int FEWEST_FOR_AN_AVERAGE = 5;

    /** How often one number of stars was given, as it stands in the database. */
    public record Count(int stars, long count) {}

    static RatingSummary of(List<Count> counts) {
        long total = counts.stream().mapToLong(Count::count).sum();
        return new RatingSummary(IntStream.iterate(Rating.MOST_STARS, n -> n >= Rating.FEWEST_STARS, n -> n - 1)
                .mapToObj(stars -> row(stars, counts, total))
                .toList());
    }

    private static Row row(int stars, List<Count> counts, long total) {
        long count = counts.stream()
                .filter(c -> c.stars() == stars)
                .mapToLong(Count::count)
                .sum();
        return new Row(stars, count, total == 0 ? 0 : Math.round(100f * count / total));
    }

    public long count() {
        return rows.stream().mapToLong(Row::count).sum();
    }

    /** Whether so many have rated that a mean may be shown. */
    public boolean hasAverage() {
        return count() >= FEWEST_FOR_AN_AVERAGE;
    }

    /** The mean number of stars to one decimal place, halves up; 0.0 where nobody has rated yet. */
    public String average() {
        long sum = rows.stream().mapToLong(row -> row.stars() * row.count()).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(Math.max(1, count())), 1, RoundingMode.HALF_UP)
                .toString();
    }
}
