package org.healthpages.rating;

import java.util.Set;
import org.healthpages.article.PageStamps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets the imported counts of editions for each number of stars; readers' votes are added on top. */
@Component
public class ImportsRatings {
    private final RatingTallies tallies;
    private final BeginsTallies begins;
    private final PageStamps stamps;

    ImportsRatings(RatingTallies tallies, BeginsTallies begins, PageStamps stamps) {
        this.tallies = tallies;
        this.begins = begins;
        this.stamps = stamps;
    }

    /** @return whether the count was another one before; then {@link #show} must follow before the transaction ends */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean set(long edition, int stars, long count) {
        stamps.standInLine();
        begins.of(edition);
        tallies.hold(edition);
        return tallies.setImported(edition, stars, count) > 0;
    }

    /** When all counts are set: voters hold a count while they wait for the page's stamp. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show(Set<Long> articles) {
        articles.forEach(stamps::move);
    }
}
