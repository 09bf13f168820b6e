package org.healthpages.platform;

import org.healthpages.OnPostgres;

@OnPostgres
class AddressKeysOnPostgresTest extends AddressKeysContract {}
