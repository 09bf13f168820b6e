package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class AppealDoorsOnPostgresTest extends AppealDoorsContract {}
