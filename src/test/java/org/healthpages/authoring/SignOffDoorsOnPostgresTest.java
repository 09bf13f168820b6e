package org.healthpages.authoring;

import org.healthpages.OnPostgres;

@OnPostgres
class SignOffDoorsOnPostgresTest extends SignOffDoorsContract {}
