package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class CommentRetentionOnPostgresTest extends CommentRetentionContract {}
