package org.healthpages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class BankHolidaysTest {
    static final BankHolidays SHIPPED = new BankHolidays(new ClassPathResource("contact/bank-holidays.txt"));

    /** The rules that hold where nothing else is proclaimed; the table is what counts. */
    @Test
    void the_table_that_we_ship_follows_the_rules_from_2024_to_2028() {
        Set<LocalDate> expected = new TreeSet<>();
        for (int year = 2024; year <= 2028; year++) {
            expected.add(orNextFree(LocalDate.of(year, 1, 1), expected));
            expected.add(easter(year).minusDays(2));
            expected.add(easter(year).plusDays(1));
            expected.add(monday(year, Month.MAY, true));
            expected.add(monday(year, Month.MAY, false));
            expected.add(monday(year, Month.AUGUST, false));
            expected.add(orNextFree(LocalDate.of(year, 12, 25), expected));
            expected.add(orNextFree(LocalDate.of(year, 12, 26), expected));
        }

        assertThat(SHIPPED.days()).isEqualTo(expected);
        assertThat(SHIPPED.lastKnownDay()).isEqualTo("2028-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, true", // an ordinary Thursday
        "2026-12-25, false", // Christmas Day
        "2026-12-26, false", // a Saturday
        "2026-12-28, false", // Boxing Day's substitute
        "2026-12-29, true",
        "2028-01-03, false", // New Year's Day's substitute
        "2025-04-20, false" // Easter, a Sunday
    })
    void working_days_are_neither_weekends_nor_holidays(LocalDate day, boolean working) {
        assertThat(SHIPPED.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a remark", "1/1/2029 New Year's Day", "2029-02-30 No such day"})
    void a_table_that_cannot_be_understood_stops_the_start(String table) {
        assertThatThrownBy(() -> table(table)).isInstanceOf(IllegalStateException.class);
    }

    static BankHolidays table(String text) {
        return new BankHolidays(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static LocalDate orNextFree(LocalDate day, Set<LocalDate> taken) {
        boolean free = day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !taken.contains(day);
        return free ? day : orNextFree(day.plusDays(1), taken);
    }

    private static LocalDate monday(int year, Month month, boolean first) {
        return LocalDate.of(year, month, 1)
                .with(
                        first
                                ? TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)
                                : TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** Easter Sunday: the first Sunday after the full moon of the church's calendar, as Gauss counts it, 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        int days = moon + sunday;
        boolean late = days == 35 || days == 34 && moon == 28 && year % 19 > 10;
        return LocalDate.of(year, 3, 22).plusDays(late ? days - 7 : days);
    }
}
