package org.healthpages.transfer;

import org.healthpages.OnPostgres;

@OnPostgres
class ImportOnPostgresTest extends ImportContract {}
