package org.healthpages.platform;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.healthpages.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the ground floor gives to every page. */
@TestConfiguration(proxyBeanMethods = false)
@Import({SecurityConfiguration.class, PublicUrl.class, ReaderKeys.class})
public class PageNeeds {
    public static final Instant NOW = Instant.parse("2016-09-19T09:30:00Z");

    /** A form that a browser sends from a page of this site. */
    public static RequestPostProcessor fromOurPage() {
        return request -> {
            request.addHeader("Sec-Fetch-Site", "same-origin");
            request.setContentType("application/x-www-form-urlencoded");
            return request;
        };
    }

    public static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Bean
    MovableClock clock() {
        return new MovableClock(NOW);
    }

    @Bean
    Secret secret() {
        return Secrets.of("a secret");
    }

    @Bean
    SampleNotice sampleNotice() {
        return mock();
    }

    @Bean
    Throttle throttle() {
        return new Throttle(true, new SimpleMeterRegistry());
    }

    /** Keys that tell where a request came from, as the real ones never would. */
    @Bean
    AddressKeys addressKeys() {
        AddressKeys keys = mock();
        given(keys.today(any()))
                .willAnswer(call -> "key of "
                        + call.getArgument(0, HttpServletRequest.class).getRemoteAddr());
        given(keys.on(any(), any())).willAnswer(call -> keys.today(call.getArgument(1)));
        return keys;
    }
}
