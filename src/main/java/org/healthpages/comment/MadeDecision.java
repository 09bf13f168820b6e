package org.healthpages.comment;

import java.io.Serializable;
import java.util.Optional;

/** A decision that an editor has just made, and can undo for a moment. It waits in the session for the next page. */
public record MadeDecision(long comment, long decision) implements Serializable {
    /** As a form sends it back; empty for what no form of ours sends. */
    static Optional<MadeDecision> of(String text) {
        if (!text.matches("[0-9]{1,18}:[0-9]{1,18}")) {
            return Optional.empty();
        }
        String[] ids = text.split(":", 2);
        return Optional.of(new MadeDecision(Long.parseLong(ids[0]), Long.parseLong(ids[1])));
    }

    @Override
    public String toString() {
        return comment + ":" + decision;
    }
}
