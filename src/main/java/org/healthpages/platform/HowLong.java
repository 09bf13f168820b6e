package org.healthpages.platform;

import java.time.Duration;

/** A time in the unit in which people think of it. */
public final class HowLong {
    private HowLong() {}

    public static String inWords(Duration time) {
        if (time.toMinutes() < 1) {
            return "less than a minute";
        }
        if (time.toMinutes() < 120) {
            return words(time.toMinutes(), "minute");
        }
        return time.toHours() < 48 ? words(time.toHours(), "hour") : words(time.toDays(), "day");
    }

    private static String words(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
