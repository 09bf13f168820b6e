package org.healthpages.comment;

import jakarta.validation.constraints.Size;
import org.healthpages.screening.CleanText;
import org.healthpages.screening.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What the editors answer to a comment. Its texts are cleaned before they are measured.
 *
 * @param signedBy the name that readers see under it
 * @param version of the words that the editor saw
 * @param last the id of the last act on the reply that the editor saw; 0 for none
 */
record ReplyForm(
        @Visible(message = "Write your reply")
        @Size(max = EditorsReply.MOST_CHARACTERS, message = "The reply must have at most 2,000 characters")
        String body,

        @Visible(message = "Enter the name that readers see under it")
        @Size(max = EditorsReply.MOST_NAME_CHARACTERS, message = "The name must have at most 60 characters")
        String signedBy,

        String version,
        String last) {
    ReplyForm(@Nullable String body, @Nullable String signedBy, @Nullable String version, @Nullable String last) {
        this.body = CleanText.of(body);
        this.signedBy = CleanText.line(signedBy);
        this.version = CleanText.line(version);
        this.last = CleanText.line(last);
    }

    int toVersion() {
        return Version.of(version);
    }

    /** The same, by an editor who has seen what somebody else did since. */
    ReplyForm after(long now) {
        return new ReplyForm(body, signedBy, version, String.valueOf(now));
    }

    /** Whether somebody has written, changed or taken it back since. @param now the id of the last such act; 0 for none */
    boolean isBefore(long now) {
        return !last.equals(String.valueOf(now));
    }
}
