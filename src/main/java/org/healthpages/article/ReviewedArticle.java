package org.healthpages.article;

import java.time.LocalDate;

/** An article and the day on which it was last reviewed. */
public record ReviewedArticle(Slug slug, String title, LocalDate reviewedOn) {
    public String path() {
        return slug.path();
    }
}
