package org.healthpages.article;

import org.healthpages.OnPostgres;

@OnPostgres
class ArticleDoorsOnPostgresTest extends ArticleDoorsContract {}
