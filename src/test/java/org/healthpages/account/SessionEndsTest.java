package org.healthpages.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.healthpages.MovableClock;
import org.healthpages.account.SessionEnds.Left;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionEndsTest {
    private final MockHttpSession session = new MockHttpSession();
    private final MovableClock clock = new MovableClock(Instant.ofEpochMilli(session.getCreationTime()));
    private final SessionEnds ends = new SessionEnds(Duration.ofHours(12), DeskNeeds.everybody(), clock);

    @BeforeEach
    void two_hours_of_quiet() {
        session.setMaxInactiveInterval(7200);
    }

    @Test
    void a_session_ends_twelve_hours_after_it_began_however_busy() throws Exception {
        clock.move(Duration.ofHours(12));
        ask();
        assertThat(session.isInvalid()).isFalse();

        clock.move(Duration.ofMillis(1));
        ask();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_page_is_told_how_long_it_has() {
        clock.move(Duration.ofHours(11));

        assertThat(ends.of(session)).isEqualTo(new Left(7200, 3600));
        assertThat(ends.of(null)).isNull();
    }

    private void ask() throws Exception {
        var request = new MockHttpServletRequest("GET", "/desk");
        request.setSession(session);
        new MockFilterChain(new jakarta.servlet.http.HttpServlet() {}, ends)
                .doFilter(request, new MockHttpServletResponse());
    }
}
