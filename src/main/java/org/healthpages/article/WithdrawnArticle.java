package org.healthpages.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that was taken down.
 *
 * @param topicTitle what the topic's own page is called; null where there is none
 */
public record WithdrawnArticle(
        Slug slug,
        String title,
        String because,
        LocalDate withdrawnOn,
        @Nullable String topicTitle) {
    public String topicPath() {
        return "/" + slug.topic();
    }
}
