package org.healthpages.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One reader's stars for one edition. */
@Entity
class Rating {
    static final int FEWEST_STARS = 1;
    static final int MOST_STARS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long edition;
    private String reader;
    private int stars;
    private Instant ratedAt;

    protected Rating() {}

    Rating(long edition, String reader, int stars, Instant now) {
        this.edition = edition;
        this.reader = reader;
        this.stars = stars;
        this.ratedAt = now;
    }

    void change(int stars, Instant now) {
        this.stars = stars;
        this.ratedAt = now;
    }

    int stars() {
        return stars;
    }
}
