package org.healthpages.correction;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of the desk how many corrections wait, for its navigation. */
@ControllerAdvice
class CountsCorrections {
    private final OpenCorrections open;

    CountsCorrections(OpenCorrections open) {
        this.open = open;
    }

    /** @return null outside the desk: readers' pages do not ask */
    @ModelAttribute("openCorrections")
    @Nullable
    Long count(HttpServletRequest request) {
        boolean atTheDesk = request.getRequestURI().matches("/desk(/.*)?") && request.getUserPrincipal() != null;
        return atTheDesk ? open.count() : null;
    }
}
