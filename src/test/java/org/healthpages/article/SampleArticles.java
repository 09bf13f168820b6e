package org.healthpages.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Articles for tests of other rooms. */
public final class SampleArticles {
    public static final Slug EXERCISES = Slug.of("back-pain/exercises");

    private SampleArticles() {}

    public static PublishedArticle exercises() {
        return article(EXERCISES, "Exercises for back pain", LocalDate.of(2014, 9, 18), LocalDate.of(2016, 9, 18));
    }

    public static PublishedArticle article(
            Slug slug, String title, @Nullable LocalDate reviewedOn, @Nullable LocalDate dueOn) {
        return new PublishedArticle(
                7,
                slug,
                title,
                "Easy ones.",
                "<p id=\"text\">Lie on your back.</p>",
                reviewedOn,
                dueOn,
                null,
                11,
                LocalDate.of(2008, 12, 1),
                "Back pain",
                null);
    }

    public static ArticleLink link() {
        return new ArticleLink(EXERCISES, "Exercises for back pain", "Easy ones.");
    }
}
