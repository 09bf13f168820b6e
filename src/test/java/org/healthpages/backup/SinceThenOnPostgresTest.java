package org.healthpages.backup;

import org.healthpages.OnPostgres;

@OnPostgres
class SinceThenOnPostgresTest extends SinceThenContract {}
