package org.healthpages.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Refuses at once while the database rests, so that requests do not queue up for it. */
class WatchedDataSource extends DelegatingDataSource {
    private final BooleanSupplier resting;

    WatchedDataSource(DataSource pool, BooleanSupplier resting) {
        super(pool);
        this.resting = resting;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (resting.getAsBoolean()) {
            throw new DatabaseRests();
        }
        return super.getConnection();
    }
}
