package org.healthpages.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Each page has one address: capitals and a slash at the end lead to it, for ever. */
@Component
@Order(2)
class OneAddress extends OncePerRequestFilter {
    private static final Pattern PAGE = Pattern.compile("(?:/[A-Za-z0-9-]++)++/?+");
    private static final Pattern CASE_MATTERS = Pattern.compile("/(receipts|invitations|sign-off|media)/.*");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String one = one(path);
        if (one.equals(path) || !READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, query == null ? one : one + "?" + query);
    }

    static String one(String path) {
        if (!PAGE.matcher(path).matches()) {
            return path;
        }
        String noSlash = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return CASE_MATTERS.matcher(noSlash).matches() ? noSlash : noSlash.toLowerCase(Locale.ROOT);
    }
}
