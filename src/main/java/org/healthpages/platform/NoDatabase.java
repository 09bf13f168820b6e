package org.healthpages.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What is answered while the database cannot be reached: 503, and when to come back. */
public final class NoDatabase {
    private static final String A_MINUTE = "60";

    private NoDatabase() {}

    public static void answer(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
