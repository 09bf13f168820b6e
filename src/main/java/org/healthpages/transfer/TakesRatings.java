package org.healthpages.transfer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.healthpages.article.EditionsInTime;
import org.healthpages.article.EditionsInTime.EditionOf;
import org.healthpages.rating.ImportsRatings;

/** Takes the ratings of one file in, and shows them once all are there. */
class TakesRatings implements ImportsContent.Batches<RatingLine> {
    private final ImportsRatings ratings;
    private final EditionsInTime editions;
    private final Set<Long> changed = new TreeSet<>();

    TakesRatings(ImportsRatings ratings, EditionsInTime editions) {
        this.ratings = ratings;
        this.editions = editions;
    }

    @Override
    public int take(List<RatingLine> lines) {
        return (int) lines.stream().filter(this::set).count();
    }

    private boolean set(RatingLine line) {
        EditionOf edition =
                line.edition() == 0 ? editions.current(line.path()) : editions.numbered(line.path(), line.edition());
        boolean isOther = ratings.set(edition.edition(), line.stars(), line.count());
        if (isOther) {
            changed.add(edition.article());
        }
        return isOther;
    }

    @Override
    public void end() {
        ratings.show(changed);
    }
}
