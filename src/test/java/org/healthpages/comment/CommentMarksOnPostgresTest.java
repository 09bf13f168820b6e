package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class CommentMarksOnPostgresTest extends CommentMarksContract {}
