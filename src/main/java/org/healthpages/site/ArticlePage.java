package org.healthpages.site;

import java.time.LocalDate;
import java.util.List;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.Media;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentPage;
import org.healthpages.rating.ArticleRating;

/** Everything on an article's page. It carries nothing about who reads it. */
record ArticlePage(
        PublishedArticle article,
        List<Media> media,
        List<ArticleLink> related,
        ArticleRating rating,
        CommentPage comments,
        boolean commentsOpen,
        String closedBecause,
        LocalDate today) {

    public boolean isOverdue() {
        return article.isOverdue(today);
    }
}
