package org.healthpages.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    static final int MOST_STARS_OF_A_LOW_RATING = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long edition;
    private @Nullable String reader; // null once the edition is closed
    private int stars;
    private Instant ratedAt;

    @Embedded
    private @Nullable Why why;

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
        if (!isLow()) {
            why = null;
        }
    }

    /** Takes why the page was not helpful; a later word replaces an earlier one. */
    void explain(WhyNotHelpful reason, String details, Instant now) {
        if (!isLow()) {
            throw new IllegalStateException("only a low rating is explained");
        }
        why = new Why(reason, details, now);
    }

    boolean isLow() {
        return stars <= MOST_STARS_OF_A_LOW_RATING;
    }

    @Nullable
    WhyNotHelpful reason() {
        return why == null ? null : why.reason();
    }

    String details() {
        return why == null ? "" : why.details();
    }

    long id() {
        return id == null ? 0 : id;
    }

    long edition() {
        return edition;
    }

    int stars() {
        return stars;
    }

    Instant ratedAt() {
        return ratedAt;
    }

    @Embeddable
    record Why(
            @Enumerated(EnumType.STRING) @Column(name = "why")
            WhyNotHelpful reason,

            @Column(name = "why_details") String details,
            @Column(name = "why_told_at") Instant toldAt) {}
}
