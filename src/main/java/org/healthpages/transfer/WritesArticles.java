package org.healthpages.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.healthpages.article.ArticleState;
import org.healthpages.article.EditionsInTime;
import org.healthpages.article.Slug;
import org.healthpages.article.WrittenArticle;
import org.healthpages.article.WrittenArticles;
import org.springframework.stereotype.Component;

/** Writes a file for each article that readers see. */
@Component
class WritesArticles {
    private final WrittenArticles articles;
    private final EditionsInTime editions;

    WritesArticles(WrittenArticles articles, EditionsInTime editions) {
        this.articles = articles;
        this.editions = editions;
    }

    /** @return the addresses of the articles that were written, by their ids */
    Map<Long, Slug> write(ExportFolder folder, Exported exported) throws IOException {
        Map<Long, Slug> addresses = new LinkedHashMap<>();
        for (long id : articles.idsIn(ArticleState.PUBLISHED)) {
            addresses.put(id, article(id).content().slug());
        }
        Set<Slug> known = Set.copyOf(addresses.values());
        for (long id : addresses.keySet()) {
            write(article(id), known, folder);
        }
        exported.articles = addresses.size();
        exported.drafts = articles.idsIn(ArticleState.DRAFT).size();
        exported.withdrawn = articles.idsIn(ArticleState.WITHDRAWN).size();
        return addresses;
    }

    private WrittenArticle article(long id) {
        return articles.withId(id).orElseThrow();
    }

    private void write(WrittenArticle article, Set<Slug> known, ExportFolder folder) throws IOException {
        String path = article.content().slug().toString();
        try (BufferedWriter file = folder.writer(path + SourceFile.Kind.ARTICLE.ending)) {
            file.write(new ArticleText(article, editions.newestFirst(path), known).toString());
        }
    }
}
