package org.healthpages.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page of an article's is asked for, or of a topic's, which has one.
 *
 * @param path as it was sent
 * @param comments the number of the page of comments, from 1
 */
record PageAddress(String path, int comments) {
    private static final Pattern COMMENTS = Pattern.compile("comments=([1-9][0-9]{0,8})");

    /** @return empty for whatever is no reading, or has a query that no page of ours leads to */
    static Optional<PageAddress> of(HttpServletRequest request) {
        return reads(request) ? of(request.getRequestURI(), request.getQueryString()) : Optional.empty();
    }

    private static Optional<PageAddress> of(String path, @Nullable String query) {
        var first = new PageAddress(path, 1);
        if (query == null) {
            return Optional.of(first);
        }
        var number = COMMENTS.matcher(query);
        return number.matches() && !first.isTopic()
                ? Optional.of(new PageAddress(path, Integer.parseInt(number.group(1))))
                : Optional.empty();
    }

    /** The page that a reader means whose link says more after it: who sent them, for example. Empty for what is no reading. */
    static Optional<PageAddress> withoutQuery(HttpServletRequest request) {
        return reads(request) ? of(request.getRequestURI(), null) : Optional.empty();
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Readers say nothing on a topic's page. */
    boolean isTopic() {
        return path.lastIndexOf('/') == 0;
    }
}
