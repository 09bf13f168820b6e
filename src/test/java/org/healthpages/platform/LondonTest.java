package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.healthpages.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTest {
    @ParameterizedTest
    @CsvSource({
        "2015-01-12T23:59:59Z, 2015-01-12", // winter
        "2015-01-13T00:00:00Z, 2015-01-13",
        "2015-07-12T22:59:59Z, 2015-07-12", // summer: midnight is 23:00 UTC
        "2015-07-12T23:00:00Z, 2015-07-13",
    })
    void a_day_begins_at_midnight_in_london(Instant moment, LocalDate day) {
        assertThat(London.day(moment)).isEqualTo(day);
        assertThat(London.today(new MovableClock(moment))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-12, 2015-01-12T00:00:00Z",
        "2015-07-12, 2015-07-11T23:00:00Z",
        "2015-03-29, 2015-03-29T00:00:00Z"
    })
    void a_day_starts_where_it_starts_in_london(LocalDate day, Instant start) {
        assertThat(London.startOf(day)).isEqualTo(start);
        assertThat(London.day(London.startOf(day))).isEqualTo(day);
    }

    @Test
    void editors_read_moments_as_words() {
        assertThat(London.words(Instant.parse("2015-01-12T09:30:00Z"))).isEqualTo("12 January 2015, 09:30");
        assertThat(London.words(Instant.parse("2015-07-12T09:05:59Z"))).isEqualTo("12 July 2015, 10:05");
    }
}
