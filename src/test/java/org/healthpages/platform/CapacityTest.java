package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class CapacityTest {
    private final WebApplicationContextRunner site =
            new WebApplicationContextRunner().withUserConfiguration(Needs.class, Gate.Registration.class);

    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Capacity.class)
    static class Needs {
        @Bean
        PublicUrl publicUrl() {
            return PublicUrls.at("https://health.example.org");
        }

        @Bean
        HelpNumbers help() {
            return new HelpNumbers("999", "A&E", "111", List.of(), List.of());
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"readers=-1", "desk=0", "waiting=-1", "forms=0", "desk-forms=0", "files=0", "files=10001"})
    void places_have_limits(String setting) {
        site.withPropertyValues("healthpages.at-once." + setting)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void as_shipped_there_are_threads_for_all_places(CapturedOutput log) {
        site.withPropertyValues("healthpages.at-once.readers=16")
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(log).doesNotContain("slow lines");
    }

    @Test
    void who_gives_more_places_than_the_server_has_threads_is_told(CapturedOutput log) {
        site.withPropertyValues("healthpages.at-once.readers=38")
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(log)
                .contains(
                        "healthpages.at-once has 200 places, and the server 200 threads: slow lines can take them all.");
    }
}
