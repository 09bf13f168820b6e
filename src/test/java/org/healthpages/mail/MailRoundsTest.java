package org.healthpages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;

class MailRoundsTest {
    @Test
    void the_last_letter_and_the_last_requests_end_before_the_service_is_killed() throws IOException {
        Properties unit = read(Path.of("docs/healthpages.service"));
        Properties site = read(Path.of("src/main/resources/application.properties"));
        Duration killed = Duration.ofSeconds(Long.parseLong(unit.getProperty("TimeoutStopSec")));
        Duration requests =
                DurationStyle.detectAndParse(site.getProperty("spring.lifecycle.timeout-per-shutdown-phase"));

        assertThat(MailRounds.LAST_LETTER.plus(requests)).isLessThanOrEqualTo(killed.minusSeconds(5));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }
}
