package org.healthpages.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is searched.
 *
 * @param body Markdown, as written
 * @param reviewedOn null for what nobody has reviewed yet
 */
public record SearchableArticle(
        Slug slug,
        String title,
        String summary,
        String body,
        @Nullable LocalDate reviewedOn) {
    public List<String> headings() {
        return ArticleText.headings(body);
    }

    /** The words of the body without its headings and marks, a paragraph a line. */
    public String words() {
        return ArticleText.words(body);
    }
}
