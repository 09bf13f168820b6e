package org.healthpages.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.healthpages.rating.RatingSummary.Count;
import org.healthpages.rating.RatingSummary.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingSummaryTest {
    @Test
    void the_founding_articles_159_ratings_make_3_6() {
        RatingSummary summary = RatingSummary.of(
                List.of(new Count(1, 24), new Count(2, 17), new Count(3, 21), new Count(4, 35), new Count(5, 62)));

        assertThat(summary.count()).isEqualTo(159);
        assertThat(summary.average()).isEqualTo("3.6");
    }

    @Test
    void the_most_stars_come_first_and_every_number_of_stars_has_its_row() {
        RatingSummary summary = RatingSummary.of(List.of(new Count(2, 1), new Count(5, 3)));

        assertThat(summary.rows())
                .containsExactly(
                        new Row(5, 3, 75), new Row(4, 0, 0), new Row(3, 0, 0), new Row(2, 1, 25), new Row(1, 0, 0));
    }

    @Test
    void a_page_that_nobody_has_rated_has_no_average_to_speak_of() {
        RatingSummary summary = RatingSummary.of(List.of());

        assertThat(summary.count()).isZero();
        assertThat(summary.average()).isEqualTo("0.0");
        assertThat(summary.rows()).hasSize(5).allMatch(row -> row.percent() == 0);
    }

    @Test
    void one_rating_is_the_average() {
        RatingSummary summary = RatingSummary.of(List.of(new Count(4, 1)));

        assertThat(summary.count()).isEqualTo(1);
        assertThat(summary.average()).isEqualTo("4.0");
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 4.8", "1, 1, 4.5", "19, 1, 5.0", "7, 13, 4.4", "13, 7, 4.7"})
    void the_average_has_one_decimal_place_and_halves_go_up(long fives, long fours, String average) {
        RatingSummary summary = RatingSummary.of(List.of(new Count(5, fives), new Count(4, fours)));

        assertThat(summary.average()).isEqualTo(average);
    }
}
