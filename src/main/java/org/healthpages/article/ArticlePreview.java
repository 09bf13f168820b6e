package org.healthpages.article;

import java.util.List;

/** A text as readers would see it, and its words and headings for whoever looks them through. */
public record ArticlePreview(
        String title, String summary, String html, List<String> paragraphs, List<String> headings) {
    /** Renders and cleans it like a text that is published. */
    public static ArticlePreview of(String title, String summary, String body) {
        return new ArticlePreview(
                title,
                summary,
                ArticleBody.html(body),
                ArticleText.words(body).lines().toList(),
                ArticleText.headings(body));
    }
}
