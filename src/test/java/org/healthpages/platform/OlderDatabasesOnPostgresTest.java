package org.healthpages.platform;

import org.healthpages.EmbeddedPg;

class OlderDatabasesOnPostgresTest extends OlderDatabasesContract {
    @Override
    String newDatabase() {
        return EmbeddedPg.newDatabase();
    }
}
