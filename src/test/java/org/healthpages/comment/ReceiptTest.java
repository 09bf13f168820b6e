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

    @ParameterizedTest
    @EnumSource
    void only_what_an_editor_took_down_is_appealed_against_or_erased(CommentState state) {
        assertThat(receipt(state, null).isTakenDown())
                .isEqualTo(state == CommentState.REFUSED || state == CommentState.REMOVED);
    }

    @Test
    void a_receipt_tells_words_that_went_in_time_from_those_that_their_writer_had_erased() {
        assertThat(receipt(CommentState.ERASED, decision(Act.EXPIRED)).isExpired())
                .isTrue();
        assertThat(receipt(CommentState.ERASED, decision(Act.ERASED)).isExpired())
                .isFalse();
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

    private static PastDecision decision(Act act) {
        return new PastDecision(1, 7, 7L, act, null, null, Instant.EPOCH);
    }
}
