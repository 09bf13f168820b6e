package org.healthpages.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether the desk is told by mail, and when.
 *
 * @param to who gets all of it; nobody means that there is no mail
 * @param from empty for an address under the site's own name
 * @param hour of the day in London from which on the daily mails are sent
 * @param waitingHours after how many hours a comment or a report has waited too long
 */
@Validated
@ConfigurationProperties("healthpages.mail")
record MailSettings(
        @DefaultValue @Size(max = MOST_ADDRESSES) Set<String> to,
        @DefaultValue("") String from,
        @DefaultValue("8") @Min(0) @Max(23) int hour,
        @DefaultValue("48") @Min(1) @Max(LONGEST_WAIT) int waitingHours) {
    static final int MOST_ADDRESSES = 20;
    static final int LONGEST_WAIT = 24 * 365;

    MailSettings {
        Set<String> named = to.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        to = Collections.unmodifiableSet(named);
        from = from.strip();
    }

    boolean isOn() {
        return !to.isEmpty();
    }
}
