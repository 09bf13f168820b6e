package org.healthpages.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the watch between the site and its database. Commands wait as long as it takes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DatabaseWatch {
    @Bean
    static Watch watch(Environment environment) {
        return new Watch(environment);
    }

    @Bean
    static DatabasePulse databasePulse(Watch watch, DataSource watched) {
        return watch.pulse;
    }

    static final class Watch implements BeanPostProcessor {
        private final DatabaseSockets sockets;
        private final String id = UUID.randomUUID().toString();
        private final DatabasePulse pulse;
        private @Nullable HikariDataSource pool;

        Watch(Environment environment) {
            this.sockets = new DatabaseSockets(id);
            this.pulse = new DatabasePulse(
                    this::open,
                    sockets::closeAll,
                    environment.getProperty("healthpages.database.patience", Duration.class, Duration.ofMillis(500)));
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof HikariDataSource database)) {
                return bean;
            }
            if (database.getJdbcUrl().startsWith("jdbc:postgresql:")) {
                database.addDataSourceProperty("socketFactory", DatabaseSockets.class.getName());
                database.addDataSourceProperty("socketFactoryArg", id);
                database.addDataSourceProperty("logServerErrorDetail", "false"); // it would quote what people wrote
                database.addDataSourceProperty("connectTimeout", "2");
                database.addDataSourceProperty("loginTimeout", "2");
            }
            pool = database;
            return new WatchedDataSource(database, pulse::isResting);
        }

        /** As the pool does it, but never for long. */
        private Connection open() throws SQLException {
            HikariDataSource database = Objects.requireNonNull(pool);
            Properties properties = new Properties();
            properties.putAll(database.getDataSourceProperties());
            properties.setProperty("user", Objects.toString(database.getUsername(), ""));
            properties.setProperty("password", Objects.toString(database.getPassword(), ""));
            return DriverManager.getConnection(database.getJdbcUrl(), properties);
        }
    }
}
