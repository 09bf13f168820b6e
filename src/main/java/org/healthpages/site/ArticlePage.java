package org.healthpages.site;

import java.time.LocalDate;
import java.util.List;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.Media;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedChange;
import org.healthpages.authoring.PublishedSignOff;
import org.healthpages.comment.CommentPage;
import org.healthpages.correction.SettledCorrection;
import org.healthpages.rating.ArticleRating;
import org.jspecify.annotations.Nullable;

/**
 * Everything on an article's page. It carries nothing about who reads it.
 *
 * @param signOff of this very text; null where nobody has signed it off
 * @param before the article before it in its topic, or null
 * @param after the article after it in its topic, or null
 * @param corrections those that led to a change of the page, the latest first
 * @param changes that were published at the desk, the latest first
 * @param commentsClosedBecause what readers are told; null while they can comment
 */
record ArticlePage(
        PublishedArticle article,
        @Nullable PublishedSignOff signOff,
        List<Media> media,
        List<ArticleLink> related,
        @Nullable ArticleLink before,
        @Nullable ArticleLink after,
        List<SettledCorrection> corrections,
        List<PublishedChange> changes,
        ArticleRating rating,
        CommentPage comments,
        @Nullable String commentsClosedBecause,
        LocalDate today) {

    public boolean isOverdue() {
        return article.isOverdue(today);
    }
}
