package org.healthpages.comment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/**
 * Some comments of an article that follow each other, and how many of them are on its page. It goes from the place where it
 * begins to the place where the next newer one begins.
 */
@Entity
class CommentBlock {
    /** One with more places than this is cut in two. */
    static final int MOST_PLACES = 300;

    /** Where an article's first block begins. */
    static final PlaceInTime BEGINNING = new PlaceInTime(Instant.parse("1900-01-01T00:00:00Z"), 0);

    @EmbeddedId
    private Key key;

    private int places;
    private int published;

    protected CommentBlock() {}

    @Embeddable
    record Key(long article, Instant beginsAt, long beginsWith) {}
}
