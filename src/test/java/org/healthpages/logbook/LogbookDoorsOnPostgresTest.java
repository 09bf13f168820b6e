package org.healthpages.logbook;

import org.healthpages.OnPostgres;

@OnPostgres
class LogbookDoorsOnPostgresTest extends LogbookDoorsContract {}
