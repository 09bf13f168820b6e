package org.healthpages.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A number per article that moves whenever its page would look different. */
@Entity
class PageStamp {
    @Id
    private long article;

    private long stamp;

    protected PageStamp() {}
}
