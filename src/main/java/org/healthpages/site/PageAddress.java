package org.healthpages.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page of an article's is asked for.
 *
 * @param path as it was sent
 * @param comments the number of the page of comments, from 1
 */
record PageAddress(String path, int comments) {
    private static final Pattern COMMENTS = Pattern.compile("comments=([1-9][0-9]{0,8})");

    /** @return empty for whatever is no reading, or has a query that no page of ours leads to */
    static Optional<PageAddress> of(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads ? of(request.getRequestURI(), request.getQueryString()) : Optional.empty();
    }

    private static Optional<PageAddress> of(String path, @Nullable String query) {
        if (query == null) {
            return Optional.of(new PageAddress(path, 1));
        }
        var number = COMMENTS.matcher(query);
        return number.matches()
                ? Optional.of(new PageAddress(path, Integer.parseInt(number.group(1))))
                : Optional.empty();
    }
}
