package org.healthpages.desk;

import java.time.Instant;
import java.util.Optional;
import org.healthpages.comment.QueuePlace;
import org.healthpages.screening.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the queue, and from where on.
 *
 * @param article its number; null for all
 * @param until the first moment that is not looked at
 */
record QueueSearch(
        QueueShow show,
        @Nullable Long article,
        Optional<Finding> finding,
        Instant since,
        Instant until,
        Optional<QueuePlace> after) {
    QueueSearch(QueueFilter filter, @Nullable Long article, Instant now) {
        this(
                filter.shown(),
                article,
                filter.finding(),
                filter.aged().map(age -> age.since(now)).orElse(QueuePlace.BEFORE_ALL_TIME),
                filter.aged().map(age -> age.until(now)).orElse(QueuePlace.AFTER_ALL_TIME),
                filter.behind());
    }

    /** Where the page begins. */
    QueuePlace begin() {
        return after.map(this::notBefore).orElseGet(() -> QueuePlace.before(show.isForDeciding(), since));
    }

    private QueuePlace notBefore(QueuePlace place) {
        boolean atRisk = show == QueueShow.AT_RISK || place.atRisk();
        return place.saidAt().isBefore(since)
                ? QueuePlace.before(atRisk, since)
                : new QueuePlace(atRisk, place.saidAt(), place.id());
    }

    /** Whether those of other writers come behind those of writers who may come to harm. */
    boolean goesOnBehind(QueuePlace place) {
        return show == QueueShow.WAITING && place.atRisk();
    }

    QueuePlace beginOfTheOthers() {
        return QueuePlace.before(false, since);
    }
}
