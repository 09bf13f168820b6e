package org.healthpages.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each page of the desk when its reader will be signed out. */
@ControllerAdvice
class SessionEndAdvice {
    private final SessionEnds ends;

    SessionEndAdvice(SessionEnds ends) {
        this.ends = ends;
    }

    @ModelAttribute("sessionLeft")
    SessionEnds.@Nullable Left left(@Nullable Principal editor, HttpServletRequest request) {
        return editor == null ? null : ends.of(request.getSession(false));
    }
}
