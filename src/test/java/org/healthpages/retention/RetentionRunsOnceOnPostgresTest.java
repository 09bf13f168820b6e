package org.healthpages.retention;

import org.healthpages.OnPostgres;

@OnPostgres
class RetentionRunsOnceOnPostgresTest extends RetentionRunsOnceContract {}
