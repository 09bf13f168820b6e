package org.healthpages.logbook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * @param article null where it is about an account
 * @param comment null where it is about the page itself, or about an account
 * @param account the name on it, where it is about one
 * @param editor the name of the editor; null for what the writer did, what the time did, and who
 *     signed by a link
 */
public record PastDecision(
        long id,
        @Nullable Long article,
        @Nullable Long comment,
        Act act,
        @Nullable String reason,
        @Nullable String editor,
        @Nullable String account,
        Instant at) {
    /** About a comment. */
    public PastDecision(
            long id,
            long article,
            @Nullable Long comment,
            Act act,
            @Nullable String reason,
            @Nullable String editor,
            Instant at) {
        this(id, article, comment, act, reason, editor, null, at);
    }

    /** Whether it is one that its writer is told the reasons for, and can appeal against. */
    public boolean isAgainstTheComment() {
        return act == Act.REFUSED || act == Act.REMOVED;
    }

    /** The rule in plain words; empty where the act needs none. */
    public String reasonWords() {
        return reason == null ? "" : reason.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String when() {
        return London.words(at);
    }

    /** The moment as HTML takes it: it knows no fractions as fine as ours. */
    public Instant atSecond() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    public String who() {
        if (editor != null) {
            return editor;
        }
        return switch (act) {
            case EXPIRED -> "nobody: its time was over";
            case PAGE_SIGNED_OUTSIDE -> "somebody outside";
            default -> "the person who wrote it";
        };
    }
}
