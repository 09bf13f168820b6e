package org.healthpages.rating;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.healthpages.article.PageStamps;
import org.healthpages.retention.TakenBack;
import org.healthpages.retention.TakenBackJournal;
import org.healthpages.retention.TakesBackAgain;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reader takes a vote back, and with it what they said of why: the vote, its tally and the page's stamp move together. In the
 * journal it has the moment at which it was taken back: whoever voted later got its number after the way back to a backup.
 */
@Component
class TakesVotesBack implements TakesBackAgain {
    private final Ratings ratings;
    private final RatingTallies tallies;
    private final PageStamps stamps;
    private final TakenBackJournal journal;
    private final Clock clock;

    TakesVotesBack(Ratings ratings, RatingTallies tallies, PageStamps stamps, TakenBackJournal journal, Clock clock) {
        this.ratings = ratings;
        this.tallies = tallies;
        this.stamps = stamps;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void takeBack(long edition, String reader) {
        ratings.hold(edition, reader).ifPresent(rating -> {
            journal.add(new TakenBack(what(), rating.id(), notBefore(rating.ratedAt())));
            end(rating);
        });
    }

    @Override
    public String what() {
        return "rating";
    }

    @Override
    @Transactional
    public boolean takeBackAgain(TakenBack past) {
        Optional<Rating> rating =
                ratings.hold(past.id()).filter(one -> !one.ratedAt().isAfter(past.moment()));
        rating.ifPresent(this::end);
        return rating.isPresent();
    }

    /** The clocks of several nodes may differ. */
    private Instant notBefore(Instant vote) {
        Instant now = clock.instant();
        return now.isBefore(vote) ? vote : now;
    }

    private void end(Rating rating) {
        long article = ratings.articleOf(rating.edition());
        ratings.delete(rating);
        tallies.add(rating.edition(), rating.stars(), -1);
        stamps.move(article);
    }
}
