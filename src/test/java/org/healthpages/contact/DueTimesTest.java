package org.healthpages.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.healthpages.MovableClock;
import org.healthpages.platform.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimesTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));
    private final DueTimes dueTimes = new DueTimes(BankHolidaysTest.SHIPPED, clock);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30, 2026-03-04T09:30", // Monday to Wednesday
        "2026-03-05T09:30, 2026-03-09T09:30", // Thursday: a weekend between
        "2026-03-06T17:00, 2026-03-10T17:00", // Friday evening
        "2026-03-07T10:00, 2026-03-11T00:00", // on a Saturday the time begins on Monday
        "2026-03-05T00:00, 2026-03-07T00:00", // the very end of Friday
        "2026-03-27T12:00, 2026-03-31T12:00", // the clocks go forward on the Sunday between
        "2026-10-23T12:00, 2026-10-27T12:00", // and back
        "2026-04-02T12:00, 2026-04-08T12:00", // Easter
        "2026-12-24T12:00, 2026-12-30T12:00", // Christmas, a weekend, and Boxing Day's substitute
        "2027-12-24T12:00, 2027-12-30T12:00", // two substitutes
        "2027-12-31T12:00, 2028-01-05T12:00" // New Year's Day on a Saturday
    })
    void forty_eight_hours_stand_still_on_weekends_and_bank_holidays(LocalDateTime received, LocalDateTime due) {
        Instant moment = received.atZone(London.ZONE).toInstant();

        assertThat(dueTimes.after(moment)).isEqualTo(due.atZone(London.ZONE).toInstant());
    }

    @Test
    void only_a_legal_complaint_is_due_at_a_time() {
        Instant monday = Instant.parse("2026-03-02T09:30:00Z");

        assertThat(dueTimes.words(Category.LEGAL, monday)).isEqualTo("4 March 2026, 09:30");
        assertThat(dueTimes.words(Category.QUESTION, monday)).isEmpty();
    }

    @Test
    void it_is_overdue_after_that_time() {
        Instant received = Instant.parse("2026-02-26T12:00:00Z");

        assertThat(dueTimes.isOverdue(Category.LEGAL, received))
                .as("to the second")
                .isFalse();
        assertThat(dueTimes.isOverdue(Category.LEGAL, received.minusSeconds(1))).isTrue();
        assertThat(dueTimes.isOverdue(Category.SITE, received.minusSeconds(1))).isFalse();
    }

    @Test
    void three_months_before_the_table_ends_there_is_a_warning() {
        clock.moveTo(London.startOf(LocalDate.parse("2028-09-30")));
        assertThat(dueTimes.endOfTheTable()).isEmpty();

        clock.moveTo(London.startOf(LocalDate.parse("2028-10-01")));
        assertThat(dueTimes.endOfTheTable()).contains(LocalDate.parse("2028-12-31"));
    }
}
