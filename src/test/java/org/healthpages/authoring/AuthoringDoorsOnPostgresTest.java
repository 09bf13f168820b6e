package org.healthpages.authoring;

import org.healthpages.OnPostgres;

@OnPostgres
class AuthoringDoorsOnPostgresTest extends AuthoringDoorsContract {}
