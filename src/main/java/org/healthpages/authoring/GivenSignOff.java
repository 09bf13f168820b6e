package org.healthpages.authoring;

import java.time.Instant;
import java.time.LocalDate;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off that was given.
 *
 * @param digest of the text that was signed
 * @param editor the name of the account that signed; null for somebody outside
 * @param askedBy the name of the account that sent the link; null for who signed at the desk
 */
record GivenSignOff(
        int revision,
        String digest,
        String name,
        String profession,
        @Nullable String editor,
        @Nullable String askedBy,
        Instant signedAt) {
    public LocalDate day() {
        return London.day(signedAt);
    }
}
