package org.healthpages.platform;

import org.healthpages.BesideOthers;
import org.healthpages.EmbeddedPg;

@BesideOthers
class OlderDatabasesOnPostgresTest extends OlderDatabasesContract {
    @Override
    String newDatabase() {
        return EmbeddedPg.newDatabase();
    }
}
