package org.healthpages.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
public final class Csv {
    /** How a spreadsheet knows a formula (OWASP, CSV injection). */
    private static final String FORMULA = "(?s)[=+\\-@\t\r\n].*";

    private Csv() {}

    /** One record; each field is quoted where it must be, and none can become a formula. */
    public static String line(Object... fields) {
        return Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Object value) {
        String field = String.valueOf(value);
        String harmless = !(value instanceof Number) && field.matches(FORMULA) ? "'" + field : field;
        return harmless.matches("(?s).*[\",\r\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /** What follows is a file that the browser keeps. @param name of the file, without its ending */
    public static void beginDownload(String name, HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".csv").build().toString());
    }
}
