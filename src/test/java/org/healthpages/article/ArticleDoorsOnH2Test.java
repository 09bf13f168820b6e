package org.healthpages.article;

class ArticleDoorsOnH2Test extends ArticleDoorsContract {}
