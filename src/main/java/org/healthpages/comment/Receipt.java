package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.healthpages.article.ArticleLink;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.jspecify.annotations.Nullable;

/**
 * What the private address shows a reader of a comment they sent.
 *
 * @param words null once they are withdrawn
 * @param last the last decision about it; null while nobody has decided
 */
record Receipt(
        String code,
        long comment,
        CommentState state,
        int version,
        @Nullable Words words,
        ArticleLink article,
        @Nullable PastDecision last) {
    public String path() {
        return "/receipts/" + code;
    }

    public boolean isWaiting() {
        return state == CommentState.WAITING;
    }

    /** Whether an edit to these words would change anything. */
    boolean isOpenTo(CommentForm form) {
        return isWaiting() && !form.toWords(Instant.EPOCH).saysTheSameAs(words);
    }

    public boolean isWithdrawable() {
        return isWaiting() || state == CommentState.PUBLISHED || state == CommentState.HIDDEN;
    }

    /** Why it was refused or removed, in words; null where it was not. */
    public @Nullable String reason() {
        return Optional.ofNullable(last)
                .filter(decision -> decision.act() == Act.REFUSED || decision.act() == Act.REMOVED)
                .map(PastDecision::reason)
                .flatMap(Reason::named)
                .map(Reason::text)
                .orElse(null);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(words == null ? "" : words.body());
    }
}
