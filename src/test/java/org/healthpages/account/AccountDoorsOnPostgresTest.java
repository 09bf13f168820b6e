package org.healthpages.account;

import org.healthpages.OnPostgres;

@OnPostgres
class AccountDoorsOnPostgresTest extends AccountDoorsContract {}
