package org.healthpages.transfer;

import org.healthpages.OnPostgres;

@OnPostgres
class WordPressOnPostgresTest extends WordPressContract {}
