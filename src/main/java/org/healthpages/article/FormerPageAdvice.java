package org.healthpages.article;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.healthpages.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looks, before it says that nothing is here, for an article that was here once. One that moved is followed for ever, with
 * whatever a reader is sending to it; one that was withdrawn says so.
 */
@ControllerAdvice
class FormerPageAdvice {
    private static final Pattern PAGE =
            Pattern.compile("/(" + Slug.WORDS_PATTERN + "(?:/" + Slug.WORDS_PATTERN + ")?+)(/[a-z/-]*+)?+");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final FormerAddresses former;
    private final WithdrawnArticles withdrawn;

    FormerPageAdvice(FormerAddresses former, WithdrawnArticles withdrawn) {
        this.former = former;
        this.withdrawn = withdrawn;
    }

    @ExceptionHandler(NotFound.class)
    @Nullable
    ModelAndView look(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher page = PAGE.matcher(request.getRequestURI());
        Optional<Slug> address = page.matches() ? Slug.read(page.group(1)) : Optional.empty();
        Optional<Slug> now = address.flatMap(former::leadingFrom);
        if (now.isPresent()) {
            follow(now.get().path() + Optional.ofNullable(page.group(2)).orElse(""), request, response);
            return null;
        }
        Optional<WithdrawnArticle> gone = address.flatMap(withdrawn::at);
        if (gone.isPresent()) {
            return new ModelAndView("article/withdrawn", Map.of("article", gone.get()), HttpStatus.GONE);
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
        return null;
    }

    /** 308 lets the browser send a reader's words again to where the page is now (RFC 9110, 15.4.9). */
    private static void follow(String path, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        boolean reads = READING.contains(request.getMethod());
        response.setStatus(reads ? HttpStatus.MOVED_PERMANENTLY.value() : HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, query == null ? path : path + "?" + query);
    }
}
