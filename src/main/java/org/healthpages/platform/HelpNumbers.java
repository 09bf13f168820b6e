package org.healthpages.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a reader finds help at once, in the country that this site is for. Every page that names a number takes it from
 * here. The defaults, those of the United Kingdom, stand in {@code application.properties}.
 *
 * @param emergency the number to call when life is in danger
 * @param department where to go then, as readers call it
 * @param urgent the number to call when it is urgent but not an emergency; empty where there is none
 * @param listening who listens on the telephone
 * @param texting who answers text messages
 */
@ConfigurationProperties("healthpages.help")
public record HelpNumbers(
        String emergency,
        String department,
        @DefaultValue("") String urgent,
        @DefaultValue List<Listening> listening,
        @DefaultValue List<Texting> texting) {

    /** A site that cannot say where help is does not start. */
    public HelpNumbers {
        require("emergency", emergency);
        require("department", department);
    }

    private static void require(String setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("healthpages.help: " + setting + " is missing");
        }
    }

    /** @param when for example "day and night"; empty where it need not be said */
    public record Listening(
            String name, String number, @DefaultValue("") String when) {
        public Listening {
            require("listening.name", name);
            require("listening.number", number);
        }
    }

    /** @param word what to write in the first message */
    public record Texting(String name, String number, String word) {
        public Texting {
            require("texting.name", name);
            require("texting.number", number);
            require("texting.word", word);
        }
    }

    public boolean hasUrgent() {
        return !urgent.isEmpty();
    }

    /** The link that calls a number, however it is set. */
    public String tel(String number) {
        return "tel:" + number.replaceAll("[^0-9+]", "");
    }
}
