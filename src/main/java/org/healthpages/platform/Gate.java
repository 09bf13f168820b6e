package org.healthpages.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a bounded number of requests work at the same time, and refuses the rest at once. It stands behind the pages that are
 * kept in memory: these cost nearly nothing and need no place. {@link Editors} have a share of their own.
 */
class Gate extends OncePerRequestFilter {
    /** Small files, and whether the site lives. */
    private static final Pattern FREE = Pattern.compile("/assets/.*|/livez|/readyz|/actuator/health");

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Share readers;
    private final Share desk;
    private final Share files;
    private final PublicUrl url;
    private final HelpNumbers help;
    private final MeterRegistry meters;

    Gate(Capacity capacity, PublicUrl url, HelpNumbers help, MeterRegistry meters) {
        this.readers = new Share(capacity.readers(), capacity.waiting(), capacity.patience());
        this.desk = new Share(capacity.desk(), capacity.waiting(), capacity.patience());
        this.files = new Share(capacity.files(), 0, Duration.ZERO);
        this.url = url;
        this.help = help;
        this.meters = meters;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FREE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Share share = share(request);
        if (!share.enter()) {
            Refusal.count(meters, "requests at once");
            Refusal.answer(request, response, help);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            share.leave();
        }
    }

    private Share share(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/media/")) {
            return files;
        }
        return Editors.ask(request, url) ? desk : readers;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Registration {
        /** Behind the security headers and the pages that are kept. */
        @Bean
        FilterRegistrationBean<Gate> gate(
                Capacity capacity,
                @Value("${server.tomcat.threads.max:200}") int threads,
                PublicUrl url,
                HelpNumbers help,
                MeterRegistry meters) {
            if (capacity.threads() >= threads) {
                LOG.warn(
                        "healthpages.at-once has {} places, and the server {} threads: slow lines can take them all."
                                + " Raise server.tomcat.threads.max above that.",
                        capacity.threads(),
                        threads);
            }
            var registration = new FilterRegistrationBean<>(new Gate(capacity, url, help, meters));
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
            return registration;
        }
    }
}
