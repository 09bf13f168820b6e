package org.healthpages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.core.LockProvider;
import org.healthpages.platform.PublicUrl;
import org.healthpages.platform.PublicUrls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

class MailConfigurationTest {
    private final WebApplicationContextRunner site = new WebApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Needs.class, MailConfiguration.class);

    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    static class Needs {
        @Bean
        Outbox outbox() {
            return mock();
        }

        @Bean
        PublicUrl publicUrl() {
            return PublicUrls.at("https://health.example.org");
        }

        @Bean
        LockProvider locks() {
            return mock();
        }

        @Bean
        PlatformTransactionManager transactions() {
            return mock();
        }

        @Bean
        DailyNews news() {
            return mock();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.mail.host=localhost", "healthpages.mail.to=", "healthpages.mail.to= , "})
    void with_nobody_named_there_is_no_mail(String setting) {
        site.withPropertyValues(setting)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(Post.class)
                        .doesNotHaveBean(MailRounds.class));
    }

    @Test
    void with_somebody_and_a_server_there_is_and_it_goes_out_under_the_sites_own_name() {
        site.withPropertyValues(
                        "healthpages.mail.to[0]=ada@example.org",
                        "healthpages.mail.to[1]=Grace <grace@example.org>",
                        "spring.mail.host=localhost")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(MailRounds.class);
                    assertThat(context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                            .containsEntry("mail.from", "healthpages@health.example.org");
                });
    }

    @Test
    void the_shipped_times_after_which_a_server_is_left_are_used() {
        site.withPropertyValues("healthpages.mail.to=ada@example.org", "spring.mail.host=localhost")
                .run(context -> assertThat(
                                context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                        .containsEntry("mail.smtp.connectiontimeout", "5000")
                        .containsEntry("mail.smtp.timeout", "30000")
                        .containsEntry("mail.smtp.writetimeout", "30000")
                        .containsEntry("mail.smtps.timeout", "30000"));
    }

    @Test
    void somebody_without_a_server_stops_the_start() {
        assertStops(
                "healthpages.mail.to says who gets mail, but spring.mail.host does not say by which server it goes.",
                "healthpages.mail.to=ada@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.org",
                "ada@example.org bob@example.org",
                "a@example.org\nBcc: b@example.org"
            })
    void what_is_no_address_stops_the_start(String address) {
        assertStops(
                "healthpages.mail.to has \"" + address + "\", which is no e-mail address.",
                "healthpages.mail.to=" + address,
                "spring.mail.host=localhost");
        assertStops(
                "healthpages.mail.from has \"" + address + "\", which is no e-mail address.",
                "healthpages.mail.from=" + address,
                "healthpages.mail.to=ada@example.org",
                "spring.mail.host=localhost");
    }

    private void assertStops(String words, String... settings) {
        site.withPropertyValues(settings).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(MailNotSetUp.class);
            assertThat(context.getStartupFailure()).rootCause().hasMessage(words);
            assertThat(new MailNotSetUpAnalyzer()
                            .analyze(context.getStartupFailure())
                            .getDescription())
                    .isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"healthpages.mail.hour=24", "healthpages.mail.hour=-1", "healthpages.mail.waiting-hours=0"})
    void numbers_have_limits(String setting) {
        site.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
    }
}
