package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
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
    static final String PATH = "/receipts/{code:[A-Za-z0-9_-]{43}}";

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

    /** Whether an editor took it down, so that its writer can appeal, or have its words erased. */
    public boolean isTakenDown() {
        return state == CommentState.REFUSED || state == CommentState.REMOVED;
    }

    /** Whether its words went because their time was over. */
    public boolean isExpired() {
        return last != null && last.act() == Act.EXPIRED;
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(words == null ? "" : words.body());
    }
}
