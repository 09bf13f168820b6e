package org.healthpages.article;

import org.springframework.stereotype.Component;

/** Lets the address that an article leaves lead to it, and pages that name it follow. */
@Component
class MovesArticles {
    private final FormerAddresses former;

    MovesArticles(FormerAddresses former) {
        this.former = former;
    }

    void move(long article, Slug before, Slug now) {
        former.findById(now).filter(address -> address.leadsTo(article)).ifPresent(former::delete);
        former.save(new FormerAddress(before, article));
        former.follow(before, now);
    }
}
