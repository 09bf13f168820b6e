package org.healthpages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.healthpages.article.ImportsArticles;
import org.healthpages.article.PublishedArticles;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Runs the doors of a room on the whole application. All rooms share one application and one database of each kind, so a
 * test makes articles of its own ({@link Given}) and looks only at those.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = {Application.class, DoorTest.Setting.class})
public @interface DoorTest {
    @TestConfiguration(proxyBeanMethods = false)
    class Setting {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Given.NOON);
        }

        /** What makes passwords slow to guess is tested where it is set. */
        @Bean
        @Primary
        PasswordEncoder quickEncoder() {
            return new Pbkdf2PasswordEncoder("", 16, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        }

        @Bean
        Given given(ImportsArticles imports, PublishedArticles articles, JdbcTemplate jdbc) {
            return new Given(imports, articles, jdbc);
        }

        @Bean
        org.healthpages.comment.CommentActs commentActs(BeanFactory beans) {
            return new org.healthpages.comment.CommentActs(beans);
        }
    }
}
