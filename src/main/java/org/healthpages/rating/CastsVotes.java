package org.healthpages.rating;

import java.time.Clock;
import java.util.Optional;
import org.healthpages.article.PageStamps;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A reader votes, or changes the vote: the vote, its tally and the page's stamp move together. */
@Component
class CastsVotes {
    private static final int ATTEMPTS = 3;

    private final Ratings ratings;
    private final RatingTallies tallies;
    private final BeginsTallies begins;
    private final PageStamps stamps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CastsVotes(
            Ratings ratings,
            RatingTallies tallies,
            BeginsTallies begins,
            PageStamps stamps,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.ratings = ratings;
        this.tallies = tallies;
        this.begins = begins;
        this.stamps = stamps;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A second first vote is expected, readers press twice: the loser's insert fails, and is done again as a change. */
    void cast(long article, long edition, String reader, int stars) {
        begins.of(edition);
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> vote(article, edition, reader, stars));
                return;
            } catch (DataIntegrityViolationException | ConcurrencyFailureException twice) {
                if (attempt == ATTEMPTS) {
                    throw twice;
                }
            }
        }
    }

    private void vote(long article, long edition, String reader, int stars) {
        Optional<Rating> earlier = ratings.hold(edition, reader);
        if (earlier.isEmpty()) {
            ratings.saveAndFlush(new Rating(edition, reader, stars, clock.instant()));
            tallies.add(edition, stars, 1);
            stamps.move(article);
        } else if (earlier.get().stars() != stars) {
            move(edition, earlier.get().stars(), stars);
            earlier.get().change(stars, clock.instant());
            stamps.move(article);
        }
    }

    /** Always the row of fewer stars first: two readers who change their minds do not wait for each other. */
    private void move(long edition, int from, int to) {
        tallies.add(edition, Math.min(from, to), from < to ? -1 : 1);
        tallies.add(edition, Math.max(from, to), from < to ? 1 : -1);
    }

    /** @return false where this reader has no low rating of this edition, and so nothing to explain */
    boolean explain(long edition, String reader, WhyNotHelpful why, String details) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Rating> low = ratings.hold(edition, reader).filter(Rating::isLow);
            low.ifPresent(rating -> rating.explain(why, details, clock.instant()));
            return low.isPresent();
        }));
    }
}
