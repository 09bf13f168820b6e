package org.healthpages.comment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.healthpages.article.PublishedArticles;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a receipt's code is the key to. */
@Component
class Receipts {
    private final Comments comments;
    private final PublishedArticles articles;
    private final PastDecisions decisions;
    private final Appeals appeals;
    private final StandingReplies replies;

    Receipts(
            Comments comments,
            PublishedArticles articles,
            PastDecisions decisions,
            Appeals appeals,
            StandingReplies replies) {
        this.comments = comments;
        this.articles = articles;
        this.decisions = decisions;
        this.appeals = appeals;
        this.replies = replies;
    }

    @Transactional(readOnly = true)
    public Optional<Receipt> withCode(String code) {
        return comments.withReceipt(Secret.sha256(code))
                .flatMap(comments::findById)
                .map(comment -> new Receipt(
                        code,
                        comment.id(),
                        comment.state(),
                        comment.version(),
                        comment.words(comment.version()),
                        articles.withId(comment.article()).orElseThrow(),
                        decisions.lastOn(comment.id()).orElse(null)));
    }

    /** All that the receipt covers, for its reader to take away. */
    @Transactional(readOnly = true)
    public CommentData data(Receipt receipt) {
        Comment comment = comments.findById(receipt.comment()).orElseThrow(NotFound::new);
        return CommentData.of(
                comment,
                receipt.article(),
                told(receipt.comment()),
                appeals.findByComment(receipt.comment()),
                reply(receipt).orElse(null));
    }

    /** What was decided and not undone, and what was done to the words, the latest first. */
    private List<PastDecision> told(long comment) {
        Stream<PastDecision> redactions =
                decisions.on(comment).stream().filter(one -> RedactsComments.ACTS.contains(one.act()));
        return Stream.concat(decisions.standingOn(comment).stream(), redactions)
                .sorted(Comparator.comparing(PastDecision::id).reversed())
                .toList();
    }

    /** What the editors answered, while readers see it. */
    public Optional<Reply> reply(Receipt receipt) {
        return receipt.state() == CommentState.PUBLISHED
                ? Optional.ofNullable(replies.of(List.of(receipt.comment())).get(receipt.comment()))
                : Optional.empty();
    }
}
