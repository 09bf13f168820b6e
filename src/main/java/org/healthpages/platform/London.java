package org.healthpages.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Every day on this site is a day in Europe/London. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private London() {}

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** A moment as editors read it: "12 January 2015, 09:30". */
    public static String words(Instant moment) {
        return WORDS.format(moment.atZone(ZONE));
    }

    /** A day as editors read it: "12 January 2015". */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
