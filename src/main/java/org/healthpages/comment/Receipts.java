package org.healthpages.comment;

import java.util.Optional;
import org.healthpages.article.PublishedArticles;
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

    Receipts(Comments comments, PublishedArticles articles, PastDecisions decisions, Appeals appeals) {
        this.comments = comments;
        this.articles = articles;
        this.decisions = decisions;
        this.appeals = appeals;
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
                decisions.standingOn(receipt.comment()),
                appeals.findByComment(receipt.comment()));
    }
}
