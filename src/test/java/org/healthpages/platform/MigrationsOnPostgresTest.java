package org.healthpages.platform;

import org.healthpages.OnPostgres;

@OnPostgres
class MigrationsOnPostgresTest extends MigrationsContract {
    @Override
    String product() {
        return "PostgreSQL";
    }
}
