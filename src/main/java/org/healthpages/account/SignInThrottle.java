package org.healthpages.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.NoDatabase;
import org.healthpages.platform.Secret;
import org.healthpages.platform.Throttle;
import org.healthpages.platform.Throttle.Limit;
import org.healthpages.platform.TooManyRequests;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows the guessing of passwords. The count is kept by account and network together, so that a stranger elsewhere cannot
 * lock an editor out; a second, wider count by network catches the guessing of names.
 */
@Component
class SignInThrottle extends OncePerRequestFilter {
    static final Limit PER_ACCOUNT = new Limit("sign-in", 10, Duration.ofMinutes(10));
    static final Limit PER_NETWORK = new Limit("sign-in of a network", 50, Duration.ofMinutes(10));

    private final Throttle throttle;
    private final AddressKeys addressKeys;

    SignInThrottle(Throttle throttle, AddressKeys addressKeys) {
        this.throttle = throttle;
        this.addressKeys = addressKeys;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/desk/sign-in");
    }

    /** Counts before the password is looked at, so that many attempts at once are all counted. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            String network = addressKeys.today(request);
            throttle.take(PER_NETWORK, network);
            throttle.take(PER_ACCOUNT, account(request, network));
        } catch (TooManyRequests e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.seconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        } catch (DataAccessException noDatabase) {
            NoDatabase.answer(response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Only failed attempts count: a right password gives the account's share back. */
    @EventListener
    void forgive(AuthenticationSuccessEvent success) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            throttle.forgive(PER_ACCOUNT, account(request, addressKeys.today(request)));
        }
    }

    private static String account(HttpServletRequest request, String network) {
        String name = Optional.ofNullable(request.getParameter("username")).orElse("");
        return Secret.sha256(name.trim()) + ' ' + network; // the sign-in trims it, too
    }
}
