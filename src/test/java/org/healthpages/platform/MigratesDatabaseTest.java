package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** A new site on H2 works on when the connections that made its tables are gone from the pool. */
class MigratesDatabaseTest {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final Flyway flyway = Flyway.configure().dataSource(url, "sa", "").load();

    private MigratesDatabase migrates;
    private Connection later;

    @BeforeEach
    void aConnectionOfTheSites() throws SQLException {
        later = DriverManager.getConnection(url, "sa", "");
        var database = new DataSourceProperties();
        database.setUrl(url);
        migrates = new MigratesDatabase(database);
    }

    @AfterEach
    void stop() throws SQLException {
        later.close();
        migrates.destroy();
    }

    @Test
    void a_list_of_values_is_still_checked_after_the_migration() throws SQLException {
        migrates.migrate(flyway);

        assertThat(addARole()).isOne();
    }

    /** When this fails, H2 has mended it, and {@link MigratesDatabase} can go. */
    @Test
    void without_it_every_row_would_be_refused() {
        flyway.migrate();

        assertThatThrownBy(this::addARole).hasMessageContaining("Check constraint invalid");
    }

    @Test
    void with_the_site_its_connections_end() throws SQLException {
        migrates.migrate(flyway);
        later.close();

        migrates.destroy();

        assertThatThrownBy(() -> DriverManager.getConnection(url + ";IFEXISTS=TRUE", "sa", ""))
                .hasMessageContaining("not found");
    }

    private int addARole() throws SQLException {
        later.createStatement()
                .execute("insert into account (id, name, password_hash, created_at)"
                        + " values (1, 'a', 'b', timestamp '2020-06-01 12:00:00')");
        return later.createStatement()
                .executeUpdate("insert into account_role (account, role) values (1, 'MODERATOR')");
    }
}
