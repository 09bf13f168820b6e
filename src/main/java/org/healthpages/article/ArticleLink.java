package org.healthpages.article;

/** What another page says about an article when it leads to it. */
public record ArticleLink(Slug slug, String title, String summary) {
    public String path() {
        return slug.path();
    }
}
