package org.healthpages.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.article.Slug;
import org.healthpages.platform.London;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Marked;
import org.healthpages.screening.MarkedText;
import org.healthpages.screening.Place.Part;

/**
 * A low rating whose reader said why, as editors see it.
 *
 * @param edition the day of the edition that was rated
 * @param details empty where the reader only chose a reason
 * @param marks what the rules find in the details
 */
public record ExplainedRating(
        long id,
        Slug slug,
        String title,
        LocalDate edition,
        int stars,
        WhyNotHelpful why,
        String details,
        Instant toldAt,
        List<Mark> marks)
        implements Marked {
    public ExplainedRating(
            long id,
            Slug slug,
            String title,
            LocalDate edition,
            int stars,
            WhyNotHelpful why,
            String details,
            Instant toldAt) {
        this(id, slug, title, edition, stars, why, details, toldAt, List.of());
    }

    ExplainedRating with(List<Mark> found) {
        return new ExplainedRating(id, slug, title, edition, stars, why, details, toldAt, found);
    }

    public boolean isAtRisk() {
        return marks.stream().anyMatch(mark -> mark.gravity().isAtRisk());
    }

    public List<MarkedText.Piece> pieces() {
        return pieces(details, Part.BODY);
    }

    public String when() {
        return London.words(toldAt);
    }
}
