package org.healthpages.authoring;

import java.time.Instant;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.WrittenArticle;
import org.healthpages.article.WrittenArticles;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the newest text of an article: the last revision, or what was imported if that came later. */
@Component
class Manuscripts {
    private final WrittenArticles articles;
    private final Revisions revisions;

    Manuscripts(WrittenArticles articles, Revisions revisions) {
        this.articles = articles;
        this.revisions = revisions;
    }

    /** @throws NotFound where there is no such article */
    @Transactional(readOnly = true)
    public Manuscript of(long id) {
        WrittenArticle article = articles.withId(id).orElseThrow(NotFound::new);
        var last = revisions.findFirstByArticleOrderByNumberDesc(id);
        int number = last.map(Revision::number).orElse(0);
        return article.isAsImported()
                ? new Manuscript(article, undated(article), number)
                : new Manuscript(article, last.map(Revision::content).orElseThrow(NotFound::new), number);
    }

    private static ArticleContent undated(WrittenArticle imported) {
        return new Revision(imported.id(), 1, imported.content(), null, null, Instant.EPOCH).content();
    }
}
