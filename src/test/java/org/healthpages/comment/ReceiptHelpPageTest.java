package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.article.CareCard;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.platform.Secret;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

class ReceiptHelpPageTest extends CommentSlice {
    private static final String CODE = "r".repeat(43);

    @BeforeEach
    void the_article_has_an_emergency_card() {
        given(careCards.emergenciesOf(7))
                .willReturn(List.of(new CareCard(
                        CareCard.Kind.EMERGENCY, "<div class=\"care care-emergency\">Numb legs: call now</div>")));
    }

    @ParameterizedTest
    @EnumSource
    void every_receipt_starts_with_where_to_find_help(CommentState state) {
        Document page = receipt(comment(state));

        assertThat(page.select("h1 + .care").text()).contains("999", "111", "116 123", "85258");
        assertThat(page.select("main .care-emergency")).hasSize(1);
        assertThat(page.select("main .prose").first().children().last().text()).startsWith("Back to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They helped me", "I want to die", "Nobody would miss me"})
    void nothing_on_a_receipt_tells_whether_its_writer_was_taken_for_one_at_risk(String body) {
        Document harmless = receipt(waiting("They helped me"));

        Document page = receipt(waiting(body));

        page.select(".comment-words").remove();
        harmless.select(".comment-words").remove();
        assertThat(page.html()).isEqualTo(harmless.html());
    }

    @Test
    void a_refusal_to_a_writer_at_risk_starts_with_help() {
        Comment comment = waiting("I want to die");
        comment.refuse(1);
        given(decisions.lastOn(42))
                .willReturn(Optional.of(new PastDecision(1, 7, 42L, Act.REFUSED, "OFF_TOPIC", "grace", SAID)));

        String text = receipt(comment).select("main").text();

        assertThat(text.indexOf("999")).isPositive().isLessThan(text.indexOf("did not publish"));
    }

    @Test
    void who_tells_of_a_red_flag_is_shown_the_articles_own_emergency_card_first() {
        Document flagged = receipt(waiting("Since last week I have numbness in both legs"));
        Document harmless = receipt(waiting("They helped me"));

        assertThat(flagged.select("h1 + .care + div .care-emergency").text()).isEqualTo("Numb legs: call now");
        assertThat(flagged.select("main .care-emergency")).hasSize(1);
        assertThat(harmless.select("h1 + .care + div .care-emergency")).isEmpty();
    }

    private static Comment waiting(String body) {
        Comment comment = new Comment(7, 11, About.EXPERIENCE, new Words("A reader", body, SAID), false, "receipt");
        ReflectionTestUtils.setField(comment, "id", 42L);
        return comment;
    }

    private Document receipt(Comment comment) {
        given(comments.withReceipt(Secret.sha256(CODE))).willReturn(Optional.of(42L));
        given(comments.findById(42)).willReturn(Optional.of(comment));
        return Html.of(browser.get().uri("/receipts/" + CODE).exchange());
    }
}
