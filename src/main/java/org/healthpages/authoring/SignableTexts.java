package org.healthpages.authoring;

import org.healthpages.article.ArticleContent;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.ArticlePreview;
import org.healthpages.article.MediaFiles;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.springframework.stereotype.Component;

/** Lays a text out for whoever is to sign it off. */
@Component
class SignableTexts {
    private final PublishedArticles articles;
    private final MediaFiles files;

    SignableTexts(PublishedArticles articles, MediaFiles files) {
        this.articles = articles;
        this.files = files;
    }

    SignableText of(ArticleContent text) {
        return new SignableText(
                text.slug().path(),
                ArticlePreview.of(text.title(), text.summary(), text.body()),
                files.playable(text.media()),
                text.related().stream().map(this::link).toList(),
                text.redFlags());
    }

    /** Readers are not led to a page that is not published, but the text already names it. */
    private ArticleLink link(Slug slug) {
        return articles.at(slug.topic(), slug.name())
                .map(page -> new ArticleLink(slug, page.title(), page.summary()))
                .orElseGet(() -> new ArticleLink(slug, slug.path(), "Readers cannot see this page yet."));
    }
}
