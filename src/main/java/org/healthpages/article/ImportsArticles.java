package org.healthpages.article;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes articles in from files: a new one is published, a newer one replaces the one that was imported before. */
@Component
public class ImportsArticles {
    private final Articles articles;
    private final Editions editions;
    private final ObjectProvider<ClosesEditions> closing;
    private final PageStamps stamps;

    ImportsArticles(Articles articles, Editions editions, ObjectProvider<ClosesEditions> closing, PageStamps stamps) {
        this.articles = articles;
        this.editions = editions;
        this.closing = closing;
        this.stamps = stamps;
    }

    /** Why this article must not be taken in, as a sentence; empty where nothing stands against it. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(ImportedArticle imported) {
        return articles.findBySlug(imported.slug())
                .filter(article -> !article.wasImportedAs(imported))
                .flatMap(article -> refusal(article, currentEdition(article), imported));
    }

    private static Optional<String> refusal(Article article, Edition edition, ImportedArticle imported) {
        if (article.wasChangedSinceItsImport(edition.publishedOn())) {
            return Optional.of(imported.slug() + " was changed on the site since it was last imported;"
                    + " expected the text that the site had then");
        }
        if (imported.publishedOn().isBefore(edition.publishedOn())) {
            return Optional.of(imported.slug() + " has an edition of " + edition.publishedOn()
                    + " on the site; expected that day or a later one");
        }
        return Optional.empty();
    }

    /** @return whether anything was added or changed */
    @Transactional
    public boolean take(ImportedArticle imported) {
        Optional<Article> known = articles.findBySlug(imported.slug());
        if (known.isEmpty()) {
            add(imported);
        } else if (known.get().wasImportedAs(imported)) {
            return false;
        } else {
            replace(known.get(), imported);
        }
        return true;
    }

    private void add(ImportedArticle imported) {
        Article article = articles.save(new Article(imported));
        editions.save(new Edition(article.id(), 1, imported.publishedOn()));
        stamps.begin(article.id());
        stamps.moveAllThatShow(imported.slug());
        stamps.moveSearch();
    }

    private void replace(Article article, ImportedArticle imported) {
        boolean shownAsBefore = article.isShownAs(imported);
        Edition edition = currentEdition(article);
        article.take(imported);
        if (imported.publishedOn().isAfter(edition.publishedOn())) {
            editions.save(edition.next(imported.publishedOn()));
            closing.forEach(room -> room.close(edition.id()));
        }
        stamps.move(article.id());
        if (!shownAsBefore) {
            stamps.moveAllThatShow(imported.slug());
        }
        stamps.moveSearch();
    }

    private Edition currentEdition(Article article) {
        return editions.findFirstByArticleOrderByNumberDesc(article.id()).orElseThrow();
    }
}
