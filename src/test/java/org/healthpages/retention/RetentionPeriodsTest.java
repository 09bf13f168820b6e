package org.healthpages.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;

class RetentionPeriodsTest {
    private final ApplicationContextRunner site = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RetentionPeriods.class)
    static class Settings {}

    @Test
    void without_settings_published_comments_have_no_end_and_all_else_has_one() {
        site.run(context -> assertThat(context.getBean(RetentionPeriods.class))
                .isEqualTo(new RetentionPeriods(365, 180, 180, 0, 365, 90, 365)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "waiting-days=30",
                "refused-days=56",
                "removed-days=56",
                "published-days=365",
                "published-days=0",
                "reports-days=30",
                "messages-days=30",
                "reasons-days=30"
            })
    void the_least_number_of_days_is_taken(String setting) {
        site.withPropertyValues("healthpages.retention." + setting)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "waiting-days=29",
                "refused-days=55",
                "removed-days=55",
                "published-days=364",
                "published-days=-1",
                "reports-days=29",
                "messages-days=29",
                "reasons-days=29",
                "waiting-days=soon"
            })
    void a_site_does_not_start_with_less(String setting) {
        site.withPropertyValues("healthpages.retention." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
