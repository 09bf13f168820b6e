package org.healthpages.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds a page that is being rendered, or the news that the database was gone before it was done. */
class Rendered extends ContentCachingResponseWrapper {
    private boolean withoutDatabase;

    Rendered(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            withoutDatabase = true;
        } else {
            super.sendError(status);
        }
    }

    boolean isWithoutDatabase() {
        return withoutDatabase;
    }
}
