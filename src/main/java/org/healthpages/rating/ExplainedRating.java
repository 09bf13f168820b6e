package org.healthpages.rating;

import java.time.Instant;
import java.time.LocalDate;
import org.healthpages.article.Slug;
import org.healthpages.platform.London;

/**
 * A low rating whose reader said why, as editors see it.
 *
 * @param edition the day of the edition that was rated
 * @param details empty where the reader only chose a reason
 */
public record ExplainedRating(
        long id,
        Slug slug,
        String title,
        LocalDate edition,
        int stars,
        WhyNotHelpful why,
        String details,
        Instant toldAt) {
    public String when() {
        return London.words(toldAt);
    }
}
