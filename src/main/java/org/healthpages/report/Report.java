package org.healthpages.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * "This content is offensive or unsuitable". A report has no state: it is open until a decision on its comment follows it,
 * and that decision is its outcome.
 */
@Entity
@Immutable
class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long comment;
    private int version;

    @Enumerated(EnumType.STRING)
    private ReportReason reason;

    private String details;
    private @Nullable String reader;
    private @Nullable String addressKey;
    private LocalDate addressKeyDay;
    private long afterDecision;
    private @Nullable String receipt;
    private Instant reportedAt;
    private boolean settled; // see SettlesReports

    protected Report() {}

    Report(
            Subject subject,
            ReportReason reason,
            String details,
            Reporter reporter,
            long afterDecision,
            String receipt,
            Instant now) {
        this.comment = subject.comment();
        this.version = subject.version();
        this.reason = reason;
        this.details = details;
        this.reader = reporter.reader();
        this.addressKey = reporter.addressKey();
        this.addressKeyDay = reporter.addressKeyDay();
        this.afterDecision = afterDecision;
        this.receipt = receipt;
        this.reportedAt = now;
    }

    /** What is reported: one version of a comment's words. */
    record Subject(long comment, int version) {}

    /**
     * Who reports: never a name or an address, only keys.
     *
     * @param reader null once it is erased
     * @param addressKey null once its day's secret is destroyed
     * @param addressKeyDay whose secret the address key is made with
     */
    record Reporter(@Nullable String reader, @Nullable String addressKey, LocalDate addressKeyDay) {
        /** Keys under the secrets of two days say nothing about each other. */
        boolean isComparableWith(Reporter other) {
            return addressKeyDay.equals(other.addressKeyDay);
        }

        /** Of whom nothing is known any more, it is not known either that it is somebody else. */
        boolean isSomebodyElseThan(Reporter other) {
            return differ(reader, other.reader) && differ(addressKey, other.addressKey);
        }

        private static boolean differ(@Nullable String one, @Nullable String other) {
            return one != null && other != null && !one.equals(other);
        }
    }

    long id() {
        return id == null ? 0 : id;
    }

    Reporter reporter() {
        return new Reporter(reader, addressKey, addressKeyDay);
    }

    String details() {
        return details;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    ReportReason reason() {
        return reason;
    }

    long comment() {
        return comment;
    }

    long afterDecision() {
        return afterDecision;
    }
}
