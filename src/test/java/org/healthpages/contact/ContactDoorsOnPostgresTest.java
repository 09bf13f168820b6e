package org.healthpages.contact;

import org.healthpages.OnPostgres;

@OnPostgres
class ContactDoorsOnPostgresTest extends ContactDoorsContract {}
