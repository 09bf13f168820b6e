package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
abstract class ReplyDoorsContract {
    @Autowired
    private RepliesToComments answers;

    @Autowired
    private EditorsReplies replies;

    @Autowired
    private StandingReplies standing;

    @Autowired
    private PublishedComments published;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private CommentActs comments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor editor;
    private long comment;

    @BeforeEach
    void aPublishedComment() {
        clock.moveTo(Given.NOON);
        editor = given.editor();
        article = given.article();
        comment = comments.posted(article, "Is walking good for me?");
    }

    @Test
    void readers_see_the_reply_at_once_with_who_signed_it_and_when() {
        comments.publish(comment, editor);
        long stamp = given.stamp(article);

        comments.reply(comment, "For most people.\n\nTry a little.", "Dr Ada Osei, GP", editor);

        var reply = new Reply(comment, "For most people.\n\nTry a little.", "Dr Ada Osei, GP", Given.NOON, null);
        assertThat(onThePage()).isEqualTo(reply);
        assertThat(standing.of(List.of(comment))).containsEntry(comment, reply);
        assertThat(given.stamp(article)).isEqualTo(stamp + 1);
        assertThat(replies.lastSignature(editor.id())).contains("Dr Ada Osei, GP");
        assertThat(replies.lastSignature(given.editor().id())).isEmpty();
    }

    @Test
    void a_reply_is_changed_and_taken_back_and_every_act_is_in_the_logbook() {
        comments.publish(comment, editor);
        long last = decisions.lastIdOn(comment);
        comments.reply(comment, "For most people.", "Ada", editor);
        clock.move(Duration.ofDays(3));

        comments.reply(comment, "For everybody.", "Ada", editor);

        assertThat(onThePage())
                .isEqualTo(
                        new Reply(comment, "For everybody.", "Ada", Given.NOON, Given.NOON.plus(Duration.ofDays(3))));
        ReplyForm saw = saw();
        answers.takeBack(comment, saw, editor);
        answers.takeBack(comment, saw, editor);
        assertThat(onThePage()).isNull();
        assertThat(rows(comment)).isZero();
        assertThat(decisions.on(comment))
                .extracting(PastDecision::act)
                .containsExactly(Act.REPLY_TAKEN_BACK, Act.REPLY_CHANGED, Act.REPLIED, Act.PUBLISHED);
        assertThat(decisions.lastIdOn(comment)).as("no decision").isEqualTo(last);
    }

    @Test
    void nobody_takes_back_what_another_editor_has_written_unseen() {
        comments.publish(comment, editor);
        comments.reply(comment, "For most people.", "Ada", editor);
        ReplyForm saw = saw();
        comments.reply(comment, "For everybody.", "Grace", given.editor());

        assertThatThrownBy(() -> answers.takeBack(comment, saw, editor)).isInstanceOf(ActedMeanwhile.class);

        assertThat(onThePage()).extracting(Reply::body).isEqualTo("For everybody.");
        answers.takeBack(comment, saw(), editor);
        assertThat(onThePage()).isNull();
    }

    @Test
    void a_reply_comes_and_goes_with_its_comment() {
        comments.reply(comment, "For most people.", "Ada", editor);
        assertThat(published.on(article.id(), 1).comments()).isEmpty();

        comments.publish(comment, editor);
        assertThat(onThePage()).isNotNull();

        comments.remove(comment, editor);
        assertThat(published.on(article.id(), 1).comments()).isEmpty();
        assertThatThrownBy(() -> comments.reply(comment, "Mine", "Ada", editor)).isInstanceOf(AlreadyDecided.class);

        comments.restore(comment, editor);
        assertThat(onThePage()).isNotNull();
    }

    @Test
    void a_reply_to_words_that_the_writer_has_changed_is_shown_to_nobody() {
        comments.reply(comment, "For most people.", "Ada", editor);

        comments.edit(comment, "Is swimming good for me?", "1");
        comments.publishSecondVersion(comment, editor);

        assertThat(onThePage()).isNull();
        assertThat(standing.of(List.of(comment))).isEmpty();
        assertThatThrownBy(() -> answers.reply(comment, new ReplyForm("Mine", "Ada", "1", "0"), editor))
                .isInstanceOf(WordsChanged.class);
    }

    @Test
    void a_reply_outlasts_a_redaction_and_ends_with_the_words() {
        Stream.<LongConsumer>of(
                        comments::withdraw,
                        id -> {
                            comments.refuse(id, editor);
                            comments.erase(id);
                        },
                        id -> comments.expire(id, Given.NOON.plusSeconds(1)))
                .forEach(end -> {
                    long id = comments.posted(given.article(), "Is walking good for me?");
                    comments.reply(id, "Walking is good for most.", "Ada", editor);
                    comments.redact(id, "Is [[walking]] good for me?", editor);
                    assertThat(rows(id)).isOne();

                    end.accept(id);

                    assertThat(rows(id)).isZero();
                    assertThat(decisions.on(id)).extracting(PastDecision::act).contains(Act.REPLIED);
                    assertThatThrownBy(() -> comments.reply(id, "Too late", "Ada", editor))
                            .isInstanceOf(AlreadyDecided.class);
                });
    }

    @Test
    void of_many_who_reply_differently_at_once_one_does_and_the_others_are_told() {
        List<Runnable> acts = Stream.of("One", "Two", "Three", "Four")
                .<Runnable>map(words -> () -> answers.reply(comment, new ReplyForm(words, "Ada", "1", "0"), editor))
                .toList();

        List<Throwable> met = AtOnce.each(acts);

        assertThat(met).filteredOn(Objects::isNull).hasSize(1);
        assertThat(met).filteredOn(ActedMeanwhile.class::isInstance).hasSize(3);
        assertThat(rows(comment)).isOne();
    }

    @Test
    void the_same_reply_pressed_twenty_times_at_once_is_one() {
        var form = new ReplyForm("One", "Ada", "1", "0");

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> answers.reply(comment, form, editor)));

        assertThat(met).allMatch(Objects::isNull);
        assertThat(decisions.on(comment)).hasSize(1);
    }

    @Test
    void the_longest_reply_fits() {
        comments.reply(comment, "\u00e9".repeat(2_000), "\u00e9".repeat(60), editor);

        assertThat(rows(comment)).isOne();
    }

    private ReplyForm saw() {
        return new ReplyForm("", "", "1", String.valueOf(decisions.lastIdOf(RepliesToComments.ACTS, comment)));
    }

    private @Nullable Reply onThePage() {
        List<PublishedComment> page = published.on(article.id(), 1).comments();
        assertThat(page).extracting(PublishedComment::id).containsExactly(comment);
        return page.get(0).reply();
    }

    private long rows(long id) {
        return given.number("select count(*) from editors_reply where comment = ?", id);
    }
}
