package org.healthpages.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where readers find the site: {@code healthpages.public-url}, the only source of absolute addresses. With https there,
 * cookies are bound to it ({@code __Host-}, Secure) and browsers are told to stay with it (HSTS).
 */
@Component
public class PublicUrl {
    private final Environment environment;

    /** Read once: every answer asks whether the site is secure, and the environment is slow to ask. */
    private final @Nullable String configured;

    PublicUrl(Environment environment) {
        this.environment = environment;
        String url = environment.getProperty("healthpages.public-url", "");
        this.configured = url.isBlank() ? null : origin(required(url));
    }

    /** The absolute address of a path that starts with a slash. */
    public String of(String path) {
        return origin() + path;
    }

    public boolean isSecure() {
        return configured != null && configured.startsWith("https://");
    }

    /** What a cookie of this name is called here. */
    public String cookie(String name) {
        return isSecure() ? "__Host-" + name : name;
    }

    /** Whether a form that says it comes from this origin is a form of ours. */
    boolean isOwn(String origin, HttpServletRequest request) {
        return origin.equalsIgnoreCase(origin())
                || origin.equalsIgnoreCase(
                        origin(request.getScheme(), request.getServerName(), request.getServerPort()));
    }

    /** Which port a site without an address of its own has is known once it is open. */
    private String origin() {
        return configured == null
                ? "http://localhost:"
                        + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"))
                : configured;
    }

    private static String origin(URI url) {
        return origin(url.getScheme(), url.getHost(), url.getPort());
    }

    private static URI required(String configured) {
        String wrong = "healthpages.public-url is \"" + configured
                + "\"; expected http:// or https:// and a host, without a path";
        try {
            URI url = URI.create(configured.strip());
            if (!Set.of("http", "https").contains(String.valueOf(url.getScheme()))
                    || url.getHost() == null
                    || !Set.of("", "/").contains(String.valueOf(url.getPath()))) {
                throw new IllegalStateException(wrong);
            }
            return url;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(wrong, e);
        }
    }

    private static String origin(String scheme, String host, int port) {
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
