package org.healthpages.rating;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives an edition its five rows to count in, once, however many readers rate it first. */
@Component
class BeginsTallies {
    private final RatingTallies tallies;
    private final TransactionTemplate ownTransaction;

    BeginsTallies(RatingTallies tallies, PlatformTransactionManager transactions) {
        this.tallies = tallies;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    /** To be called outside a transaction, or where nobody else can rate the edition yet. */
    void of(long edition) {
        if (tallies.countOf(edition) == Rating.MOST_STARS) {
            return;
        }
        try {
            ownTransaction.executeWithoutResult(status -> beginAll(edition));
        } catch (DataIntegrityViolationException begunByAnother) {
            // the rows are there, which is all that was wanted
        }
    }

    private void beginAll(long edition) {
        for (int stars = Rating.FEWEST_STARS; stars <= Rating.MOST_STARS; stars++) {
            tallies.begin(edition, stars);
        }
    }
}
