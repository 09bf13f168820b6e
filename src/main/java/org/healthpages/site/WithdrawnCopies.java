package org.healthpages.site;

import java.util.stream.Collectors;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.SearchableArticles;
import org.healthpages.article.Slug;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops the copies of articles that were withdrawn, on this node or on another one, while that can still be asked. */
@Component
class WithdrawnCopies {
    private final LastGoodCopies copies;
    private final SearchableArticles stamp;
    private final PublishedArticles articles;
    private volatile long seen = -1;

    WithdrawnCopies(LastGoodCopies copies, SearchableArticles stamp, PublishedArticles articles) {
        this.copies = copies;
        this.stamp = stamp;
        this.articles = articles;
    }

    /** The stamp moves with every publication and withdrawal. It is read first: what happens meanwhile is seen next time. */
    @Scheduled(fixedDelayString = "PT2S")
    void drop() {
        if (copies.isEmpty()) {
            return;
        }
        long now = stamp.stamp();
        if (now != seen) {
            copies.keepOnly(articles.addresses().stream().map(Slug::path).collect(Collectors.toSet()));
            seen = now;
        }
    }
}
