package org.healthpages.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.healthpages.platform.London;
import org.springframework.stereotype.Component;

/** When a legal complaint must have been answered: 48 hours that stand still on weekends and bank holidays. */
@Component
class DueTimes {
    static final Duration TIME_TO_ANSWER = Duration.ofHours(48);

    /** Time enough to find out the next year's holidays. */
    private static final Period WARNED_BEFORE = Period.ofMonths(3);

    private final BankHolidays holidays;
    private final Clock clock;

    DueTimes(BankHolidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    Instant after(Instant received) {
        Instant time = received;
        Duration left = TIME_TO_ANSWER;
        while (true) {
            LocalDate day = London.day(time);
            Instant midnight = London.startOf(day.plusDays(1));
            if (holidays.isWorkingDay(day)) {
                Duration today = Duration.between(time, midnight);
                if (left.compareTo(today) <= 0) {
                    return time.plus(left);
                }
                left = left.minus(today);
            }
            time = midnight;
        }
    }

    /** Empty for what is due at no time. */
    String words(Category category, Instant received) {
        return category.isLegal() ? London.words(after(received)) : "";
    }

    boolean isOverdue(Category category, Instant received) {
        return category.isLegal() && after(received).isBefore(clock.instant());
    }

    /** The day on which the table ends, where that is near or past: beyond it only weekends are left out. */
    Optional<LocalDate> endOfTheTable() {
        LocalDate end = holidays.lastKnownDay();
        return Optional.of(end)
                .filter(day -> London.today(clock).plus(WARNED_BEFORE).isAfter(day));
    }
}
