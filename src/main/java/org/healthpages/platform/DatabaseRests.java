package org.healthpages.platform;

import java.sql.SQLTransientConnectionException;

/** Nobody waits for a database that is known not to answer. */
class DatabaseRests extends SQLTransientConnectionException {
    DatabaseRests() {
        super("The database is resting", "08001");
    }
}
