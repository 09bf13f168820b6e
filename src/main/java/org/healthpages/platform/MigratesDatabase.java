package org.healthpages.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/**
 * Migrates, and on H2 keeps the connections that did it until the site stops. A check that lists values
 * ({@code state in ('WAITING', …)}) remembers in H2 2.4 the connection that made it, and refuses every row once that is closed,
 * which a pool does within half an hour. When the database is opened again, the check belongs to H2 itself.
 */
@Component
class MigratesDatabase implements FlywayMigrationStrategy, DisposableBean {
    private final DataSourceProperties database;
    private final KeptConnections kept;

    MigratesDatabase(DataSourceProperties database) {
        this.database = database;
        this.kept = new KeptConnections(
                database.determineUrl(), database.determineUsername(), database.determinePassword());
    }

    @Override
    public void migrate(Flyway flyway) {
        if (database.determineUrl().startsWith("jdbc:h2:")) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(kept)
                    .load()
                    .migrate();
        } else {
            flyway.migrate();
        }
    }

    @Override
    public void destroy() throws SQLException {
        for (Connection connection : kept.all()) {
            connection.close();
        }
    }
}
