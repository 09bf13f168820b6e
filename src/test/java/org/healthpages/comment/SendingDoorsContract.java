package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.article.PublishedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
abstract class SendingDoorsContract {
    @Autowired
    private Sendings sendings;

    @Autowired
    private CommentActs acts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private PublishedArticle article;

    @BeforeEach
    void anArticle() {
        clock.moveTo(Given.NOON);
        article = given.article();
    }

    @Test
    void editors_learn_why_somebody_wrote_and_whether_they_sent_it_as_it_is() {
        long help = acts.posted(article, "help", "Please help.");
        long asItIs = acts.posted(article, "correction", "Ring me on 07700 900142.");
        long atRisk = acts.posted(article, "", "I want to die. Ring me on 07700 900142.");

        Map<Long, Sending> found = sendings.of(List.of(help, asItIs, atRisk));

        assertThat(found)
                .containsOnly(
                        Map.entry(help, new Sending(help, About.HELP, false)),
                        Map.entry(asItIs, new Sending(asItIs, About.CORRECTION, true)),
                        Map.entry(atRisk, new Sending(atRisk, About.EXPERIENCE, false)));
        assertThat(sendings.of(List.of())).isEmpty();
    }

    @Test
    void an_edit_is_as_it_is_or_not_for_itself() {
        long comment = acts.posted(article, "", "Ring me on 07700 900142.");

        acts.edit(comment, "Walking helped.", "1");
        assertThat(asItIs(comment)).isFalse();
        acts.edit(comment, "Write to pam@example.org.", "2");
        assertThat(asItIs(comment)).isTrue();
    }

    @Test
    void who_is_named_in_the_article_may_be_named() {
        PublishedArticle named = given.published(Given.signed("Dr Ada Okafor"));

        assertThat(asItIs(acts.posted(named, "", "I agree with Dr Ada Okafor.")))
                .isFalse();
        assertThat(asItIs(acts.posted(article, "", "I agree with Dr Ada Okafor.")))
                .isTrue();
    }

    @Test
    void what_was_said_elsewhere_was_never_asked_about() {
        long imported = acts.published(article, "Ring me on 07700 900142.", Given.NOON);

        assertThat(asItIs(imported)).isFalse();
    }

    private boolean asItIs(long comment) {
        return sendings.of(List.of(comment)).get(comment).asItIs();
    }
}
