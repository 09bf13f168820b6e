package org.healthpages.article;

import java.util.Optional;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives an article that is being written its place and its address. No reader sees it before it is published. */
@Component
public class DraftsArticles {
    private final Articles articles;
    private final PageStamps stamps;

    DraftsArticles(Articles articles, PageStamps stamps) {
        this.articles = articles;
        this.stamps = stamps;
    }

    /** @return the id of the new article */
    @Transactional(propagation = Propagation.MANDATORY)
    public long begin(ArticleContent draft) {
        return articles.save(new Article(draft)).id();
    }

    /** @return the id of the new article, which the same import again is known by */
    @Transactional(propagation = Propagation.MANDATORY)
    public long begin(ImportedArticle draft) {
        return articles.save(Article.draft(draft)).id();
    }

    /** Where this very draft is now, if it was taken in before: an editor may have given it another address since. */
    @Transactional(readOnly = true)
    public Optional<Slug> placeOf(ImportedArticle draft) {
        return articles.importedAs(draft.digest());
    }

    /** Holds the article until the transaction ends: of two editors who save at once, the second is told of the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(long id) {
        if (articles.hold(id).isEmpty()) {
            throw new NotFound();
        }
    }

    /** The same, for who changes what readers see of it: they stand in line first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdInLine(long id) {
        stamps.standInLine();
        hold(id);
    }

    /** A draft takes the new title and address at once; a page that readers know keeps its own until it is published. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long id, ArticleContent draft) {
        articles.hold(id).orElseThrow(NotFound::new).keep(draft);
    }

    /** Says which revision holds the text that was imported. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wasRead(long id, int revision) {
        articles.hold(id).orElseThrow(NotFound::new).isRevision(revision);
    }
}
