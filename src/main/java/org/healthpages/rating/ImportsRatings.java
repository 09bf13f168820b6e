package org.healthpages.rating;

import org.healthpages.article.PageStamps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the imported count of an edition for one number of stars; readers' votes are added on top. */
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

    /** @return whether the count was another one before */
    @Transactional
    public boolean set(long article, long edition, int stars, long count) {
        stamps.standInLine(); // many counts of many pages may come in one transaction
        begins.of(edition);
        boolean changed = tallies.setImported(edition, stars, count) > 0;
        if (changed) {
            stamps.move(article);
        }
        return changed;
    }
}
