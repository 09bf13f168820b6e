package org.healthpages.site;

import java.util.stream.Collectors;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops the copies of articles that were withdrawn, on this node or on another one, while that can still be asked. */
@Component
class WithdrawnCopies {
    private final LastGoodCopies copies;
    private final PublishedArticles articles;

    WithdrawnCopies(LastGoodCopies copies, PublishedArticles articles) {
        this.copies = copies;
        this.articles = articles;
    }

    /** Whether or not something was withdrawn: a page that took long to render may come back after its article has gone. */
    @Scheduled(fixedDelayString = "PT5S")
    void drop() {
        if (!copies.isEmpty()) {
            copies.keepOnly(articles.addresses().stream().map(Slug::path).collect(Collectors.toSet()));
        }
    }
}
