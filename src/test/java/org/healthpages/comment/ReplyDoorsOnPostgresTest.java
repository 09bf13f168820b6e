package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class ReplyDoorsOnPostgresTest extends ReplyDoorsContract {}
