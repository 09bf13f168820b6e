package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class ErasesAgainOnPostgresTest extends ErasesAgainContract {}
