package org.healthpages.authoring;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a major change needs a sign-off before readers see it, and how long somebody outside has for one. */
@Component
class SignOffSettings {
    private static final int LONGEST_DAYS = 90;

    private final boolean required;
    private final int linkDays;

    SignOffSettings(
            @Value("${healthpages.sign-off:optional}") String mode,
            @Value("${healthpages.sign-off-link-days:14}") int linkDays) {
        this.required = isRequired(mode.strip());
        if (linkDays < 1 || linkDays > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "healthpages.sign-off-link-days must be between 1 and " + LONGEST_DAYS + ", not " + linkDays);
        }
        this.linkDays = linkDays;
    }

    private static boolean isRequired(String mode) {
        return switch (mode) {
            case "required" -> true;
            case "optional" -> false;
            default ->
                throw new IllegalArgumentException(
                        "healthpages.sign-off must be optional or required, not \"" + mode + "\"");
        };
    }

    boolean isRequired() {
        return required;
    }

    int linkDays() {
        return linkDays;
    }

    Duration linkLife() {
        return Duration.ofDays(linkDays);
    }
}
