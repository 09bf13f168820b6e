package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class CommentDoorsOnPostgresTest extends CommentDoorsContract {}
