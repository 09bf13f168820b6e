package org.healthpages.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A statement of reasons: what a writer is told about a decision against their comment, and about their appeal. It stays
 * what it was whatever is decided later. Who decided is not told.
 *
 * @param stands whether the comment is still down because of it
 * @param restoredAt when an editor put the comment back without an appeal being decided; null where nobody did
 * @param appealUntil the last day on which it can be appealed against
 * @param appeal null where there is none
 */
record Statement(
        PastDecision decision,
        Reason rule,
        boolean stands,
        @Nullable Instant restoredAt,
        LocalDate appealUntil,
        LocalDate today,
        @Nullable WritersAppeal appeal) {
    /**
     * What became of a writer's appeal.
     *
     * @param body null once it is erased
     * @param outcome null while it is open
     * @param somebodyElse whether there is anybody who may decide it
     */
    record WritersAppeal(
            @Nullable String body,
            Instant at,
            @Nullable AppealOutcome outcome,
            @Nullable Instant settledAt,
            boolean somebodyElse) {
        public boolean isOpen() {
            return outcome == null;
        }

        public List<CommentText.Paragraph> paragraphs() {
            return CommentText.paragraphs(body == null ? "" : body);
        }

        public LocalDate on() {
            return London.day(at);
        }

        public @Nullable LocalDate settledOn() {
            return settledAt == null ? null : London.day(settledAt);
        }
    }

    public long number() {
        return decision.id();
    }

    public @Nullable LocalDate restoredOn() {
        return restoredAt == null ? null : London.day(restoredAt);
    }

    public boolean isRefusal() {
        return decision.act() == Act.REFUSED;
    }

    public boolean isAppealable() {
        return stands && appeal == null && !today.isAfter(appealUntil);
    }

    /** Whether nobody appealed against it while there was time. */
    public boolean isTooLate() {
        return stands && appeal == null && today.isAfter(appealUntil);
    }
}
