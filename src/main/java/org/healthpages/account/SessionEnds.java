package org.healthpages.account;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs an editor out some time after they signed in, however busy they are: a machine that is shared forgets them. Whose account
 * has another password or other roles by now, or is disabled, is signed out with the next request.
 */
class SessionEnds extends OncePerRequestFilter {
    private final Duration longest;
    private final CurrentEditors editors;
    private final Clock clock;

    SessionEnds(Duration longest, CurrentEditors editors, Clock clock) {
        this.longest = longest;
        this.editors = editors;
        this.clock = clock;
    }

    /**
     * When a session ends, for the page that warns of it.
     *
     * @param idleSeconds after the last request
     * @param leftSeconds whatever is requested
     */
    public record Left(long idleSeconds, long leftSeconds) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && (left(session).isNegative() || isOfAnotherTime(session))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOfAnotherTime(HttpSession session) {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && principal(context.getAuthentication()) instanceof Editor editor
                && !editors.include(editor);
    }

    private static @Nullable Object principal(@Nullable Authentication signedIn) {
        return signedIn == null ? null : signedIn.getPrincipal();
    }

    @Nullable
    Left of(@Nullable HttpSession session) {
        return session == null
                ? null
                : new Left(session.getMaxInactiveInterval(), left(session).toSeconds());
    }

    private Duration left(HttpSession session) {
        Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(longest);
        return Duration.between(clock.instant(), end);
    }
}
