package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class SendingDoorsOnPostgresTest extends SendingDoorsContract {}
