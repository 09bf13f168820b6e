package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

@DoorTest
abstract class RedactionDoorsContract {
    private static final String WORDS = "Dr Okafor in room 7 helped me.";
    private static final String MARKED = "[[Dr Okafor]] in room 7 helped me.";
    private static final String SHOWN = "[removed by the editors] in room 7 helped me.";

    @Autowired
    private RedactsComments redacts;

    @Autowired
    private DecidesComments decides;

    @Autowired
    private DecidesMany decidesMany;

    @Autowired
    private PublishedComments published;

    @Autowired
    private RedactedComments redacted;

    @Autowired
    private ExportedComments exported;

    @Autowired
    private DeskComments desk;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private CountedDecisions counted;

    @Autowired
    private DueComments due;

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
    void aWaitingComment() {
        clock.moveTo(Given.NOON);
        editor = given.editor();
        article = given.article();
        comment = comments.posted(article, WORDS);
    }

    @Test
    void readers_see_less_at_once_and_the_writers_words_stay_whole() {
        comments.publish(comment, editor);
        long stamp = given.stamp(article);

        comments.redact(comment, MARKED, editor);

        assertThat(onThePage()).isEqualTo(SHOWN);
        assertThat(published.withId(comment))
                .get()
                .extracting(PublishedComment::body)
                .isEqualTo(SHOWN);
        assertThat(published.around(article.id(), Given.NOON.plusSeconds(1), comment + 1, 1))
                .extracting(PublishedComment::body)
                .containsExactly(SHOWN);
        assertThat(exportedBody()).isEqualTo(SHOWN);
        assertThat(desk.withId(comment)).get().extracting(DeskComment::body).isEqualTo(WORDS);
        assertThat(redacted.of(List.of(comment)))
                .containsEntry(comment, new RedactedComment(comment, "A reader", SHOWN, lastRedaction()));
        assertThat(given.stamp(article)).isGreaterThan(stamp);
        assertThat(published.on(article.id(), 1).count()).isOne();
    }

    @Test
    void a_redaction_is_no_decision_and_the_logbook_says_who_and_why() {
        comments.publish(comment, editor);
        long last = decisions.lastIdOn(comment);

        comments.redact(comment, MARKED, editor);
        comments.showWhole(comment, editor);

        assertThat(decisions.on(comment))
                .extracting(PastDecision::act)
                .containsExactly(Act.UNREDACTED, Act.REDACTED, Act.PUBLISHED);
        assertThat(decisions.on(comment).get(1).reason()).isEqualTo("IDENTIFIES_SOMEONE");
        assertThat(decisions.on(comment).get(1).editor()).isEqualTo(editor.name());
        assertThat(decisions.lastIdOn(comment)).isEqualTo(last);
        assertThat(counted.between(Given.NOON, Given.NOON.plusSeconds(1)))
                .extracting(CountedDecisions.Count::act)
                .doesNotContain(Act.REDACTED, Act.UNREDACTED);
        comments.undo(comment, editor);
        assertThat(comments.state(comment)).isEqualTo(CommentState.WAITING);
    }

    @Test
    void what_is_taken_back_is_whole_again_and_taking_back_twice_is_once() {
        comments.publish(comment, editor);
        comments.redact(comment, MARKED, editor);
        long stamp = given.stamp(article);

        RedactionForm saw = form("", false);
        redacts.showWhole(comment, saw, editor);
        redacts.showWhole(comment, saw, editor);

        assertThat(onThePage()).isEqualTo(WORDS);
        assertThat(redacted.of(List.of(comment))).isEmpty();
        assertThat(given.stamp(article)).isEqualTo(stamp + 1);
        assertThat(decisions.on(comment)).hasSize(3);
    }

    @Test
    void a_waiting_comment_is_redacted_and_the_redaction_holds_when_it_is_published() {
        comments.redact(comment, MARKED, editor);
        assertThat(exportedBody()).as("as it waits in the export").isEqualTo(SHOWN);
        comments.publish(comment, editor);

        assertThat(onThePage()).isEqualTo(SHOWN);
        assertThat(marks()).as("what the rules found stays").isPositive();
    }

    @Test
    void a_waiting_comment_is_redacted_and_published_in_one() {
        Optional<MadeDecision> made = redacts.redact(comment, form(MARKED, true), editor);

        assertThat(made).contains(new MadeDecision(comment, decisions.lastIdOn(comment)));
        assertThat(onThePage()).isEqualTo(SHOWN);
    }

    @Test
    void what_is_taken_out_stays_out_where_somebody_else_decided_meanwhile() {
        RedactionForm form = form(MARKED, true);
        comments.publish(comment, editor);

        assertThat(redacts.redact(comment, form, given.editor())).isEmpty();
        assertThat(onThePage()).isEqualTo(SHOWN);

        long refused = comments.posted(given.article(), WORDS);
        comments.refuse(refused, editor);
        assertThat(redacts.redact(refused, new RedactionForm(MARKED, "", "OFF_TOPIC", "true", "1", "0"), editor))
                .isEmpty();
        assertThat(comments.state(refused)).isEqualTo(CommentState.REFUSED);
        assertThat(redacted.standingOn(refused)).isPositive();
    }

    @Test
    void the_same_marks_again_publish_what_still_waits_and_redact_it_once() {
        RedactionForm form = form(MARKED, true);
        comments.redact(comment, MARKED, given.editor());

        assertThat(redacts.redact(comment, form, editor)).isPresent();

        assertThat(onThePage()).isEqualTo(SHOWN);
        assertThat(decisions.on(comment)).extracting(PastDecision::act).containsExactly(Act.PUBLISHED, Act.REDACTED);
    }

    @Test
    void nobody_shows_whole_what_another_editor_has_taken_out_unseen() {
        comments.publish(comment, editor);
        comments.redact(comment, MARKED, editor);
        RedactionForm saw = form("", false);
        comments.redact(comment, "[[Dr Okafor]] in [[room 7]] helped me.", given.editor());

        assertThatThrownBy(() -> redacts.showWhole(comment, saw, editor)).isInstanceOf(ActedMeanwhile.class);

        assertThat(onThePage()).isEqualTo("[removed by the editors] in [removed by the editors] helped me.");
        comments.showWhole(comment, editor);
        assertThat(onThePage()).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobody_publishes_keeps_or_puts_back_what_looks_other_than_they_saw(boolean sawItRedacted) {
        Map<Act, BiConsumer<Long, Seen>> acts = Map.of(
                Act.PUBLISHED, (id, saw) -> decides.publish(id, saw, editor),
                Act.KEPT, (id, saw) -> decides.keep(id, saw, editor, any -> true),
                Act.RESTORED, (id, saw) -> decides.restore(id, saw, editor));
        acts.forEach((act, decide) -> {
            long id = comments.posted(given.article(), WORDS);
            if (act != Act.PUBLISHED) {
                comments.publish(id, editor);
            }
            if (act == Act.RESTORED) {
                comments.remove(id, editor);
            }
            if (sawItRedacted) {
                comments.redact(id, MARKED, editor);
            }
            Seen saw = saw(id);
            CommentState stood = comments.state(id);
            if (sawItRedacted) {
                comments.showWhole(id, given.editor());
            } else {
                comments.redact(id, MARKED, given.editor());
            }
            int before = decisions.on(id).size();

            assertThatThrownBy(() -> decide.accept(id, saw)).isInstanceOf(ActedMeanwhile.class);

            assertThat(comments.state(id)).isEqualTo(stood);
            assertThat(decisions.on(id)).hasSize(before);
            decide.accept(id, saw(id));
            assertThat(decisions.on(id).get(0).act()).isEqualTo(act);
        });
    }

    @Test
    void what_looks_as_it_did_is_published_and_what_nobody_will_see_is_refused_however_it_looks() {
        Seen sawItWhole = saw(comment);
        long refused = comments.posted(given.article(), WORDS);
        Seen sawTheOther = saw(refused);
        comments.redact(comment, MARKED, given.editor());
        comments.showWhole(comment, given.editor());
        comments.redact(refused, MARKED, given.editor());

        decides.publish(comment, sawItWhole, editor);
        decides.refuse(refused, sawTheOther, "OFF_TOPIC", editor);

        assertThat(onThePage()).isEqualTo(WORDS);
        assertThat(comments.state(refused)).isEqualTo(CommentState.REFUSED);
    }

    @Test
    void one_of_many_that_looks_other_than_it_was_chosen_is_late() {
        long other = comments.posted(given.article(), WORDS);
        comments.redact(comment, MARKED, editor);
        List<String> chosen = Stream.of(comment, other).map(this::choice).toList();
        comments.showWhole(comment, given.editor());

        DecidesMany.Outcome outcome = decidesMany.decide(new ManyForm(chosen, "PUBLISHED"), editor);

        assertThat(outcome.late()).containsExactly(comment);
        assertThat(outcome.made()).extracting(MadeDecision::comment).containsExactly(other);
        assertThat(comments.state(comment)).isEqualTo(CommentState.WAITING);
        chosen = List.of(choice(comment));
        assertThat(decidesMany.decide(new ManyForm(chosen, "PUBLISHED"), editor).late())
                .isEmpty();
        assertThat(onThePage()).isEqualTo(WORDS);
    }

    @Test
    void other_words_of_the_writer_end_the_redaction() {
        comments.redact(comment, MARKED, editor);

        comments.edit(comment, "A doctor helped me.", "1");
        comments.publishSecondVersion(comment, editor);

        assertThat(onThePage()).isEqualTo("A doctor helped me.");
        assertThat(redacted.of(List.of(comment))).isEmpty();
        assertThatThrownBy(() -> redacts.redact(comment, form(MARKED, false), editor))
                .isInstanceOf(WordsChanged.class);
    }

    @Test
    void what_readers_see_ends_with_the_words() {
        Stream.<LongConsumer>of(
                        comments::withdraw,
                        id -> {
                            comments.refuse(id, editor);
                            comments.erase(id);
                        },
                        id -> comments.expire(id, Given.NOON.plusSeconds(1)))
                .forEach(end -> {
                    long id = comments.posted(given.article(), WORDS);
                    comments.redact(id, MARKED, editor);

                    end.accept(id);

                    assertThat(given.number("select count(*) from comment_words where comment = ?", id))
                            .isZero();
                    assertThatThrownBy(() -> comments.redact(id, MARKED, editor))
                            .isInstanceOf(AlreadyDecided.class);
                    assertThatThrownBy(() -> comments.showWhole(id, editor)).isInstanceOf(AlreadyDecided.class);
                });
    }

    @Test
    void a_redaction_keeps_no_words_longer_than_they_would_be_kept() {
        clock.move(Duration.ofDays(10));
        comments.redact(comment, MARKED, editor);

        assertThat(due.has(comment, CommentState.WAITING, Given.NOON.plusSeconds(1)))
                .isTrue();
    }

    @Test
    void of_many_who_redact_it_differently_at_once_one_does_and_the_others_are_told() {
        List<Runnable> acts = Stream.of("Dr", "Okafor", "room", "helped")
                .<Runnable>map(word -> {
                    RedactionForm mine = form(WORDS.replace(word, "[[" + word + "]]"), false);
                    return () -> redacts.redact(comment, mine, editor);
                })
                .toList();

        List<Throwable> met = AtOnce.each(acts);

        assertThat(met).filteredOn(Objects::isNull).hasSize(1);
        assertThat(met).filteredOn(ActedMeanwhile.class::isInstance).hasSize(3);
        assertThat(decisions.on(comment)).hasSize(1);
    }

    @Test
    void the_same_redaction_pressed_twenty_times_at_once_is_one() {
        RedactionForm form = form(MARKED, false);

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> redacts.redact(comment, form, editor)));

        assertThat(met).allMatch(Objects::isNull);
        assertThat(decisions.on(comment)).hasSize(1);
    }

    @Test
    void a_comment_is_redacted_and_then_put_back() {
        comments.refuse(comment, editor);
        comments.redact(comment, MARKED, editor);
        comments.restore(comment, editor);

        assertThat(onThePage()).isEqualTo(SHOWN);
    }

    private RedactionForm form(String marked, boolean publish) {
        return new RedactionForm(
                marked,
                null,
                Reason.IDENTIFIES_SOMEONE.name(),
                publish ? "true" : null,
                "1",
                String.valueOf(lastRedaction()));
    }

    private long lastRedaction() {
        return decisions.lastIdOf(RedactsComments.ACTS, comment);
    }

    private Seen saw(long id) {
        return new Seen("1", String.valueOf(decisions.lastIdOn(id)), String.valueOf(redacted.standingOn(id)));
    }

    private String choice(long id) {
        DeskComment there = desk.withId(id).orElseThrow();
        return ManyForm.empty().choice(there, redacted.of(List.of(id)).get(id));
    }

    private String onThePage() {
        List<PublishedComment> page = published.on(article.id(), 1).comments();
        assertThat(page).extracting(PublishedComment::id).containsExactly(comment);
        return String.valueOf(page.get(0).body());
    }

    private String exportedBody() {
        return String.valueOf(exported.after(comment - 1, Limit.of(1)).get(0).body());
    }

    private long marks() {
        return given.number("select count(*) from comment_mark where comment = ?", comment);
    }
}
