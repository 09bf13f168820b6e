package org.healthpages.correction;

import java.time.Clock;
import org.healthpages.account.Editor;
import org.healthpages.article.PageStamps;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An editor settles a correction, once. Where it led to a change, the page says so from now on: its stamp moves in the same
 * transaction.
 */
@Component
class SettlesCorrections {
    private final OpenCorrections open;
    private final Settlements settlements;
    private final PageStamps stamps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettlesCorrections(
            OpenCorrections open,
            Settlements settlements,
            PageStamps stamps,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.open = open;
        this.settlements = settlements;
        this.stamps = stamps;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Of two editors at once, the database lets one.
     *
     * @throws AlreadySettled for the other
     */
    void settle(OpenCorrection correction, SettlementForm form, Editor editor) {
        try {
            transaction.executeWithoutResult(status -> settleNow(correction, form, editor));
        } catch (DataIntegrityViolationException twice) {
            if (open.in(correction.comment()).isPresent()) {
                throw twice;
            }
            throw new AlreadySettled(correction.comment());
        }
    }

    private void settleNow(OpenCorrection correction, SettlementForm form, Editor editor) {
        settlements.saveAndFlush(form.toSettlement(correction, editor, clock.instant()));
        if (form.toOutcome() == Outcome.CHANGED) {
            stamps.move(correction.article());
        }
    }
}
