package org.healthpages.account;

import org.healthpages.platform.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** The desk's sessions are rows of the database: every node knows who is signed in, and a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskSessions {
    private static final String[] THE_DESK = {"/desk", "/desk/*"};

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(PublicUrl url) {
        return cookie -> {
            cookie.setCookieName(url.cookie("desk"));
            cookie.setUseSecureCookie(url.isSecure());
            cookie.setCookiePath("/");
        };
    }

    /** No reader's page asks for a session, whatever cookie comes with the request. */
    @Bean
    static BeanPostProcessor sessionsOnlyAtTheDesk() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof DelegatingFilterProxyRegistrationBean filter
                        && name.equals("sessionRepositoryFilterRegistration")) {
                    filter.addUrlPatterns(THE_DESK);
                }
                return bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<DeskWithoutDatabase> deskWithoutDatabase() {
        var registration = new FilterRegistrationBean<>(new DeskWithoutDatabase());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        registration.addUrlPatterns(THE_DESK);
        return registration;
    }

    /** Two first requests of one browser may write the same attribute: the later one counts. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterAttributeCounts(
            @Value("${spring.datasource.url}") String url) {
        return DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.POSTGRESQL
                ? new PostgreSqlJdbcIndexedSessionRepositoryCustomizer()
                : sessions -> sessions.setCreateSessionAttributeQuery("""
                        merge into %TABLE_NAME%_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes)
                        key (session_primary_id, attribute_name) values (?, ?, ?)
                        """);
    }

    /** Found by its name. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new KeptAttribute());
        return conversion;
    }
}
