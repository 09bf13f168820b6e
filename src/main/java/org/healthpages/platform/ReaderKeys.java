package org.healthpages.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Who a reader is: 128 random bits in the cookie {@code reader}, set on the answer to a POST only. What is stored is an
 * HMAC of it with the purpose and the subject: the same for the same reader there, not linkable to anything else.
 */
@Component
public class ReaderKeys {
    private static final String NAME = "reader";
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Duration LIFE = Duration.ofDays(365);

    private final Secret secret;
    private final PublicUrl url;

    ReaderKeys(Secret secret, PublicUrl url) {
        this.secret = secret;
        this.url = url;
    }

    /** What a reader does, which keeps the keys of one doing apart from those of another. */
    public enum Purpose {
        RATING,
        REPORT
    }

    /** The key of a reader who has been here before. */
    public Optional<String> known(HttpServletRequest request, Purpose purpose, long subject) {
        return cookie(request).map(cookie -> key(cookie, purpose, subject));
    }

    /** The key of this reader, who is given a cookie when there is none yet. */
    public String of(
            HttpServletRequest request,
            HttpServletResponse response,
            Purpose purpose,
            long subject,
            Supplier<String> fresh) {
        String cookie = cookie(request).orElseGet(() -> give(response, fresh.get()));
        return key(cookie, purpose, subject);
    }

    /** A value for a new cookie. */
    public static String fresh() {
        return Secret.random(16);
    }

    /** A value for a new cookie that is the same for the same words, so that one form sent twice is one reader. */
    public String freshFor(Object... words) {
        return secret.code("reader", words).substring(0, 22);
    }

    private Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(url.cookie(NAME)))
                        .map(Cookie::getValue)
                        .filter(value -> VALUE.matcher(value).matches())
                        .findFirst();
    }

    private String give(HttpServletResponse response, String value) {
        ResponseCookie cookie = ResponseCookie.from(url.cookie(NAME), value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(url.isSecure())
                .path("/")
                .maxAge(LIFE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return value;
    }

    private String key(String cookie, Purpose purpose, long subject) {
        return secret.code("reader " + purpose, subject, cookie);
    }
}
