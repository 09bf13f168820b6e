package org.healthpages.mail;

import org.healthpages.OnPostgres;

@OnPostgres
class MailDoorsOnPostgresTest extends MailDoorsContract {}
