package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.healthpages.EmbeddedPg;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DatabaseWatchTest {
    /** PostgreSQL tells the whole row that a rule refused, and what is thrown is what the log tells. */
    @Test
    void what_postgresql_refuses_is_not_quoted() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(EmbeddedPg.newDatabase());
            DataSource watched = (DataSource)
                    new DatabaseWatch.Watch(new MockEnvironment()).postProcessAfterInitialization(pool, "dataSource");
            try (Connection connection = watched.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table said (words text check (words = ''))");
                assertThatThrownBy(() -> statement.execute("insert into said values ('my bad back')"))
                        .hasMessageContaining("violates check constraint")
                        .hasMessageNotContaining("my bad back");
            }
        }
    }
}
