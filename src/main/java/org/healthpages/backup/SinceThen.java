package org.healthpages.backup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.platform.London;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What editors did between a backup and the way back to it. No journal knows that: links that were used or taken back since would
 * work again, and so all are ended; the rest somebody must look through.
 */
@Component
class SinceThen {
    private final JdbcTemplate jdbc;
    private final CountedDecisions decisions;
    private final Clock clock;

    SinceThen(JdbcTemplate jdbc, CountedDecisions decisions, Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Links to choose a password, and links to sign off that nobody has used: both can be made anew. The latter end now instead
     * of later, so that who opens one is told to ask for another.
     */
    void endLinks() {
        jdbc.update("delete from invitation");
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update("""
                update sign_off_link set expires_at = ? where asked_at < ? and expires_at > ?
                and not exists (select 1 from sign_off where sign_off.link = sign_off_link.id)""", now, now, now);
    }

    /** For an operator, some lines. */
    String words() {
        return """
                What editors took down or hid since the backup was made stands again: comments that they removed or redacted,
                articles that they withdrew, accounts that they disabled, and passwords as they were then.
                %s Look through all that came later, and do it again.
                Links to choose a password, and links to sign off that nobody had used, were ended. Make new ones.""".formatted(decisions
                .lastOfAnEditor()
                .map(last -> "Their last decision in the backup is of " + London.words(last) + ".")
                .orElse("The backup holds no decision of theirs."));
    }
}
