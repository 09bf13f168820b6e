package org.healthpages.growth;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts a memory before the application's database. */
@TestConfiguration(proxyBeanMethods = false)
class RemembersStatements {
    @Bean
    static BeanPostProcessor remembers() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database && !(bean instanceof Statements)
                        ? new Statements(database)
                        : bean;
            }
        };
    }
}
