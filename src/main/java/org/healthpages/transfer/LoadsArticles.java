package org.healthpages.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.ImportsArticles;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.springframework.stereotype.Component;

/** Loads the article files of one import: all are read and checked beside each other before the first is taken in. */
@Component
class LoadsArticles {
    private final PublishedArticles published;
    private final ImportsArticles articles;

    LoadsArticles(PublishedArticles published, ImportsArticles articles) {
        this.published = published;
        this.articles = articles;
    }

    /** What one article file holds, and what is wrong with it. */
    private record Brought(ArticleFile file, Optional<ImportedArticle> article, Faults faults) {}

    void load(List<SourceFile> files, Outcome outcome, Consumer<String> news) {
        List<Brought> all = files.stream().map(this::read).toList();
        requireOneFileEach(all);
        requireRelated(all);
        for (Brought one : all) {
            if (one.faults().isEmpty()) {
                one.article().ifPresent(article -> take(article, outcome));
                news.accept(one.faults().file() + ": read");
            } else {
                outcome.refuse(one.faults());
            }
        }
    }

    private Brought read(SourceFile source) {
        Faults faults = new Faults(source.name());
        ArticleFile file = new ArticleFile(source, faults);
        Optional<ImportedArticle> article = file.read();
        article.flatMap(articles::refusal).ifPresent(why -> file.fault("path", why));
        return new Brought(file, article, faults);
    }

    private static void requireOneFileEach(List<Brought> all) {
        Set<Slug> seen = new HashSet<>();
        for (Brought one : all) {
            one.article()
                    .map(ImportedArticle::slug)
                    .filter(slug -> !seen.add(slug))
                    .ifPresent(twice -> one.file()
                            .fault(
                                    "path",
                                    "another file brings in " + twice + ", too; expected one file for each path"));
        }
    }

    /** Two pages may name each other, so a page counts as known as soon as its file is there. */
    private void requireRelated(List<Brought> all) {
        Set<Slug> known = new HashSet<>(published.addresses());
        all.forEach(one -> one.article().ifPresent(article -> known.add(article.slug())));
        for (Brought one : all) {
            one.article().stream()
                    .flatMap(article -> article.related().stream())
                    .filter(related -> !known.contains(related))
                    .forEach(unknown -> one.file()
                            .fault(
                                    "related",
                                    "\"related\" names " + unknown
                                            + ", which is no article; expected the path of one"));
        }
    }

    private void take(ImportedArticle article, Outcome outcome) {
        outcome.filesRead++;
        if (articles.take(article)) { // in a transaction of its own, or in the one around it
            outcome.articles++;
        }
    }
}
