package org.healthpages.authoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A link by which somebody outside can sign off one text.
 *
 * @param digest of that text
 * @param askedBy the name of the account that asked
 * @param takenBackAt null while it was not
 * @param signedAt null while it was not used
 */
record SentLink(
        long id,
        long article,
        int revision,
        String digest,
        String name,
        String profession,
        String askedBy,
        Instant expiresAt,
        @Nullable Instant takenBackAt,
        @Nullable Instant signedAt) {
    /** @param isSigned whether the newest text has its sign-off */
    LinkState state(Manuscript newest, boolean isSigned, Instant now) {
        if (signedAt != null) {
            return LinkState.USED;
        }
        if (takenBackAt != null) {
            return LinkState.TAKEN_BACK;
        }
        if (!now.isBefore(expiresAt)) {
            return LinkState.EXPIRED;
        }
        if (!isAbout(newest)) {
            return LinkState.CHANGED;
        }
        return isSigned ? LinkState.SIGNED_BY_ANOTHER : LinkState.OPEN;
    }

    private boolean isAbout(Manuscript newest) {
        return newest.isSignable()
                && newest.number() == revision
                && newest.digest().equals(digest);
    }

    boolean isOver() {
        return signedAt != null || takenBackAt != null;
    }

    public String until() {
        return London.words(expiresAt);
    }

    public Instant untilAtSecond() {
        return expiresAt.truncatedTo(ChronoUnit.SECONDS);
    }

    public @Nullable LocalDate signedOn() {
        return signedAt == null ? null : London.day(signedAt);
    }
}
