package org.healthpages.search;

import java.util.List;
import org.healthpages.article.SearchableArticle;
import org.healthpages.article.SearchableArticles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The index of this node. It is built before the port opens, and again at the first search after an article was published,
 * revised or withdrawn on any node. While the database cannot be asked, the last one answers.
 */
@Component
@ConditionalOnWebApplication
class CurrentIndex implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentIndex.class);

    private final SearchableArticles articles;
    private volatile @Nullable Built built;
    private volatile boolean resting;

    CurrentIndex(SearchableArticles articles) {
        this.articles = articles;
    }

    private record Built(long stamp, ArticleIndex index) {}

    ArticleIndex get() {
        Built last = built;
        try {
            long stamp = articles.stamp();
            resting = false;
            return last != null && last.stamp() == stamp ? last.index() : rebuild(stamp);
        } catch (DataAccessException | TransactionException e) {
            if (last == null) {
                throw e;
            }
            rest(e);
            return last.index();
        }
    }

    /** Told once, not with every search. */
    private void rest(RuntimeException why) {
        if (!resting) {
            resting = true;
            LOG.warn("The search answers from what it knew last: {}", String.valueOf(why.getMessage()));
        }
    }

    /** The stamp was read before the articles: what is published meanwhile is found to be missing at the next search. */
    private synchronized ArticleIndex rebuild(long stamp) {
        Built last = built;
        if (last != null && last.stamp() >= stamp) { // another thread was here first
            return last.index();
        }
        List<SearchableArticle> all = articles.all();
        Built fresh = new Built(stamp, new ArticleIndex(all));
        built = fresh;
        LOG.info("{} pages can be searched", all.size());
        return fresh.index();
    }

    @Override
    public void start() {
        get();
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        // plain memory: nothing to close
    }

    @Override
    public boolean isRunning() {
        return built != null;
    }
}
