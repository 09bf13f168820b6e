package org.healthpages.logbook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * A decision that nobody has undone: the ones that count for everything but the logbook itself, which tells all of them, and
 * beside them private notes and what editors did to a comment without deciding where it stands.
 */
@Entity
@Immutable
@Table(name = "decision")
@SQLRestriction(
        "act not in ('UNDONE', 'NOTED', 'REDACTED', 'UNREDACTED', 'REPLIED', 'REPLY_CHANGED', 'REPLY_TAKEN_BACK')"
                + " and not exists (select 1 from decision later where later.undoes = id)")
class StandingDecision {
    @Id
    private long id;

    private @Nullable Long article;
    private @Nullable Long comment;

    @Enumerated(EnumType.STRING)
    private Act act;

    private @Nullable String reason;
    private @Nullable Long editor;
    private Instant decidedAt;

    protected StandingDecision() {}
}
