package org.healthpages.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Those for whom places are kept: they ask for the desk, and have its cookie. Who only claims to be one by the name of that
 * cookie gets no further than the sign-in.
 */
final class Editors {
    private Editors() {}

    static boolean ask(HttpServletRequest request, PublicUrl url) {
        String path = request.getRequestURI();
        return (path.equals("/desk") || path.startsWith("/desk/")) && hasSession(request, url);
    }

    private static boolean hasSession(HttpServletRequest request, PublicUrl url) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .anyMatch(cookie -> cookie.getName().equals(url.cookie("desk")));
    }
}
