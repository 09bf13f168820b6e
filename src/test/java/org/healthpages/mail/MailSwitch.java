package org.healthpages.mail;

import java.util.Set;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Mail is off in the application that all rooms' tests share: who needs it switches it on, and off again. */
public final class MailSwitch implements AutoCloseable {
    static final MailSettings ON = new MailSettings(Set.of("desk@example.org"), "", 8, 48);
    private static final MailSettings OFF = new MailSettings(Set.of(), "", 8, 48);

    private final TellsDesk desk;

    private MailSwitch(TellsDesk desk) {
        this.desk = desk;
        set(ON);
    }

    public static MailSwitch on(TellsDesk desk) {
        return new MailSwitch(desk);
    }

    @Override
    public void close() {
        set(OFF);
    }

    private void set(MailSettings settings) {
        Object target = AopTestUtils.getUltimateTargetObject(desk);
        ReflectionTestUtils.setField(target, "settings", settings);
    }
}
