package org.healthpages.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds a page that is being rendered, or the news that it cannot be: the database is gone, or too many are at work. */
class Rendered extends ContentCachingResponseWrapper {
    private boolean refused;

    Rendered(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            refused = true;
        } else {
            super.sendError(status);
        }
    }

    boolean isRefused() {
        return refused || getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value();
    }
}
