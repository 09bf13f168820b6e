package org.healthpages.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Days and moments as people write them: Java knows years with a sign and nine digits, and no database keeps those. */
final class FourDigitYear {
    private FourDigitYear() {}

    /** @throws DateTimeParseException for what is no date, or none with a year of four digits */
    static LocalDate date(String text) {
        return LocalDate.parse(require(text));
    }

    /** Both databases keep microseconds. @throws DateTimeParseException as for a date */
    static Instant instant(String text) {
        return OffsetDateTime.parse(require(text)).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String require(String text) {
        if (text.startsWith("+") || text.startsWith("-") || text.startsWith("0000")) {
            throw new DateTimeParseException("The year has not four digits", text, 0);
        }
        return text;
    }
}
