package org.healthpages.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The bank holidays of England and Wales, from a table in a file: they cannot be computed, since new ones are proclaimed. */
@Component
class BankHolidays {
    private final TreeSet<LocalDate> days;

    BankHolidays(@Value("${healthpages.contact.bank-holidays:classpath:contact/bank-holidays.txt}") Resource table) {
        try {
            this.days = read(table.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of bank holidays, " + table + ", cannot be read", e);
        }
    }

    private static TreeSet<LocalDate> read(String table) {
        TreeSet<LocalDate> days = new TreeSet<>();
        table.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> days.add(day(line)));
        if (days.isEmpty()) {
            throw new IllegalStateException("The table of bank holidays is empty");
        }
        return days;
    }

    private static LocalDate day(String line) {
        try {
            return LocalDate.parse(line.split("\\s", 2)[0]);
        } catch (DateTimeException e) {
            throw new IllegalStateException(
                    "In the table of bank holidays a line starts with a day such as 2026-12-28, not: " + line, e);
        }
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !days.contains(day);
    }

    /** The last day of which the table tells whether it is a holiday: its years are complete. */
    LocalDate lastKnownDay() {
        return LocalDate.of(days.last().getYear(), 12, 31);
    }

    Set<LocalDate> days() {
        return Set.copyOf(days);
    }
}
