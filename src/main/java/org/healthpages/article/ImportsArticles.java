package org.healthpages.article;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes articles in from files: a new one is published, a newer one replaces the one that was imported before. */
@Component
public class ImportsArticles {
    private final Articles articles;
    private final FormerAddresses former;
    private final BeginsEditions editions;
    private final PageStamps stamps;

    ImportsArticles(Articles articles, FormerAddresses former, BeginsEditions editions, PageStamps stamps) {
        this.articles = articles;
        this.former = former;
        this.editions = editions;
        this.stamps = stamps;
    }

    /** Why this article must not be taken in, as a sentence; empty where nothing stands against it. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(ImportedArticle imported) {
        Optional<Article> known = articles.findBySlug(imported.slug());
        return known.isEmpty()
                ? former.leadingFrom(imported.slug())
                        .map(now -> imported.slug() + " moved to " + now + " on the site; expected that path")
                : known.flatMap(article -> refusal(article, imported));
    }

    private Optional<String> refusal(Article article, ImportedArticle imported) {
        if (!article.isPublished()) {
            return Optional.of("the site has " + imported.slug() + " as a draft or as withdrawn; expected a page that"
                    + " readers see, or none");
        }
        return article.wasImportedAs(imported)
                ? Optional.empty()
                : refusal(article, editions.current(article.id()), imported);
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

    /** Where this very import is now, if it was taken in before: as a page or a draft, or at another address since. */
    @Transactional(readOnly = true)
    public Optional<Slug> placeOf(ImportedArticle imported) {
        return articles.findBySlug(imported.slug())
                .or(() -> former.leadingFrom(imported.slug()).flatMap(articles::findBySlug))
                .filter(article -> article.wasImportedAs(imported))
                .map(Article::slug);
    }

    /** @return whether anything was added or changed */
    @Transactional
    public boolean take(ImportedArticle imported) {
        stamps.standInLine();
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
        editions.all(article.id(), imported.past().earlierEditions(), imported.publishedOn());
        stamps.begin(article.id());
        stamps.moveAllThatShow(imported.slug());
        stamps.moveSearch();
    }

    private void replace(Article article, ImportedArticle imported) {
        boolean shownAsBefore = article.isShownAs(imported);
        Edition edition = editions.current(article.id());
        article.take(imported);
        if (imported.publishedOn().isAfter(edition.publishedOn())) {
            editions.next(edition, imported.publishedOn());
        }
        stamps.move(article.id());
        if (!shownAsBefore) {
            stamps.moveAllThatShow(imported.slug());
        }
        stamps.moveSearch();
    }
}
