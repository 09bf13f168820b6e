package org.healthpages.article;

import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets readers comment on an article, or not. What they said before stays. */
@Component
public class ClosesComments {
    private final Articles articles;
    private final PageStamps stamps;

    ClosesComments(Articles articles, PageStamps stamps) {
        this.articles = articles;
        this.stamps = stamps;
    }

    /** @param because readers are told it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(long id, String because) {
        articles.hold(id).orElseThrow(NotFound::new).closeComments(because);
        stamps.move(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(long id) {
        articles.hold(id).orElseThrow(NotFound::new).openComments();
        stamps.move(id);
    }
}
