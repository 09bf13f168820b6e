package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class CommentBlocksOnPostgresTest extends CommentBlocksContract {}
