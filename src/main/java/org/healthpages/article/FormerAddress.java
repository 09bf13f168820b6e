package org.healthpages.article;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** An address that an article had once. It leads to the article for ever, however often that moves. */
@Entity
class FormerAddress {
    @EmbeddedId
    private Slug address;

    private long article;

    protected FormerAddress() {}

    FormerAddress(Slug address, long article) {
        this.address = address;
        this.article = article;
    }

    boolean leadsTo(long other) {
        return article == other;
    }
}
