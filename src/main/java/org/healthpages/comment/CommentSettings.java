package org.healthpages.comment;

import java.util.Optional;
import org.healthpages.article.PublishedArticle;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param open whether readers can post; what they posted before stays
 * @param closedBecause what readers are told while they cannot
 */
@ConfigurationProperties("healthpages.comments")
public record CommentSettings(
        @DefaultValue("true") boolean open,

        @DefaultValue("We are not taking new comments at the moment.")
        String closedBecause) {
    /** What readers are told where they cannot comment on an article: for this one alone, or anywhere. */
    public Optional<String> closedBecause(PublishedArticle article) {
        return article.commentsClosedBecause() != null || open
                ? Optional.ofNullable(article.commentsClosedBecause())
                : Optional.of(closedBecause);
    }
}
