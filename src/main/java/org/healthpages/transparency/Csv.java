package org.healthpages.transparency;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180). */
final class Csv {
    /** How a spreadsheet knows a formula (OWASP, CSV injection). */
    private static final String FORMULA = "(?s)[=+\\-@\t\r\n].*";

    private final StringBuilder text = new StringBuilder();

    /** Adds a record; each field is quoted where it must be, and none can become a formula. */
    Csv line(Object... fields) {
        text.append(Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String field(Object value) {
        String field = String.valueOf(value);
        String harmless = !(value instanceof Number) && field.matches(FORMULA) ? "'" + field : field;
        return harmless.matches("(?s).*[\",\r\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
