package org.healthpages.site;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The readers' pages may be kept, and must be asked for again before they are shown: never stale. */
@ControllerAdvice(basePackageClasses = Fresh.class)
class Fresh {
    static final String ALWAYS_ASK = "public, max-age=0, must-revalidate";

    @ModelAttribute
    void mayBeKept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, ALWAYS_ASK);
    }
}
