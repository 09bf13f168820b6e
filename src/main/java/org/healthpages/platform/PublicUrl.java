package org.healthpages.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where readers find the site: {@code healthpages.public-url}, the only source of absolute addresses. With https there,
 * cookies are bound to it ({@code __Host-}, Secure) and browsers are told to stay with it (HSTS).
 */
@Component
public class PublicUrl {
    private final Environment environment;

    PublicUrl(Environment environment) {
        this.environment = environment;
    }

    /** The absolute address of a path that starts with a slash. */
    public String of(String path) {
        return origin() + path;
    }

    public boolean isSecure() {
        return origin().startsWith("https://");
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

    private String origin() {
        String configured = environment.getProperty("healthpages.public-url", "");
        if (configured.isBlank()) {
            return "http://localhost:"
                    + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        }
        URI url = URI.create(configured.strip());
        return origin(url.getScheme(), url.getHost(), url.getPort());
    }

    private static String origin(String scheme, String host, int port) {
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
