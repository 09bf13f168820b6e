package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class RedactionDoorsOnPostgresTest extends RedactionDoorsContract {}
