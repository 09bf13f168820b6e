package org.healthpages.platform;

import org.healthpages.OnPostgres;

@OnPostgres
class KnownSecretOnPostgresTest extends KnownSecretContract {}
