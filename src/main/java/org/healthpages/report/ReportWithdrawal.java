package org.healthpages.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * A reader withdraws a report, for good. It counts no longer; but what it has hidden stays hidden until an editor decides,
 * so that nobody can switch a comment off and on.
 */
@Entity
@Immutable
class ReportWithdrawal {
    @Id
    private long report;

    private Instant withdrawnAt;

    protected ReportWithdrawal() {}

    ReportWithdrawal(long report, Instant now) {
        this.report = report;
        this.withdrawnAt = now;
    }
}
