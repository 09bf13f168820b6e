package org.healthpages.rating;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** How often one edition was given one number of stars: imported counts and readers' votes, kept apart. */
@Entity
class RatingTally {
    @EmbeddedId
    private Key key;

    private long imported;
    private long voted;

    protected RatingTally() {}

    @Embeddable
    record Key(long edition, int stars) {}
}
