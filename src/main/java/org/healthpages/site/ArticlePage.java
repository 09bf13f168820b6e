package org.healthpages.site;

import java.time.LocalDate;
import java.util.List;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.Media;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentPage;
import org.healthpages.correction.SettledCorrection;
import org.healthpages.rating.ArticleRating;
import org.jspecify.annotations.Nullable;

/**
 * Everything on an article's page. It carries nothing about who reads it.
 *
 * @param before the article before it in its topic, or null
 * @param after the article after it in its topic, or null
 * @param corrections those that led to a change of the page, the latest first
 */
record ArticlePage(
        PublishedArticle article,
        List<Media> media,
        List<ArticleLink> related,
        @Nullable ArticleLink before,
        @Nullable ArticleLink after,
        List<SettledCorrection> corrections,
        ArticleRating rating,
        CommentPage comments,
        boolean commentsOpen,
        String closedBecause,
        LocalDate today) {

    public boolean isOverdue() {
        return article.isOverdue(today);
    }
}
