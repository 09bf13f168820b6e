package org.healthpages.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;

/** Lets the site go without its database for a moment, and shows what a busy site says. */
public final class Rests {
    private Rests() {}

    public static void whileResting(BeanFactory beans, Runnable act) {
        DatabasePulse pulse = beans.getBean(DatabasePulse.class);
        pulse.stop();
        pulse.rest(new SQLException("as a test wishes"));
        try {
            act.run();
        } finally {
            pulse.beat();
            pulse.start();
        }
    }

    public static String refusalOf(String... words) {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        try {
            Refusal.answer(answer, GateTest.HELP, List.of(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
