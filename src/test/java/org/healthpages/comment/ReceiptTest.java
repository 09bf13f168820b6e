package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.Slug;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {
    @ParameterizedTest
    @EnumSource
    void a_comment_can_be_taken_back_until_somebody_decided_against_it(CommentState state) {
        Receipt receipt = receipt(state, null);

        boolean withdrawable = receipt.isWithdrawable();

        assertThat(withdrawable)
                .isEqualTo(state == CommentState.WAITING
                        || state == CommentState.PUBLISHED
                        || state == CommentState.HIDDEN);
    }

    @Test
    void why_a_comment_was_refused_is_said_in_words() {
        Receipt receipt = receipt(CommentState.REFUSED, decision(Act.REFUSED, "ADVERTISING"));

        assertThat(receipt.reason()).isEqualTo("It advertises a product, a service or a website.");
    }

    @Test
    void a_published_comment_has_no_reason_against_it() {
        assertThat(receipt(CommentState.WAITING, null).reason()).isNull();
        assertThat(receipt(CommentState.PUBLISHED, decision(Act.RESTORED, null)).reason())
                .isNull();
    }

    @Test
    void withdrawn_words_are_not_shown() {
        assertThat(receipt(CommentState.WITHDRAWN, null).paragraphs())
                .allMatch(paragraph -> paragraph.lines().stream()
                        .allMatch(line -> line.pieces().isEmpty()));
    }

    private static Receipt receipt(CommentState state, @Nullable PastDecision last) {
        var article = new ArticleLink(Slug.of("back-pain/exercises"), "Exercises", "Summary");
        return new Receipt("code", 7, state, 1, null, article, last);
    }

    private static PastDecision decision(Act act, @Nullable String reason) {
        return new PastDecision(1, 7, act, reason, "ada", Instant.EPOCH);
    }
}
