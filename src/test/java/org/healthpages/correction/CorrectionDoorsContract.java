package org.healthpages.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.CommentState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

@DoorTest
abstract class CorrectionDoorsContract {
    @Autowired
    private OpenCorrections open;

    @Autowired
    private SettledCorrections settled;

    @Autowired
    private SettlesCorrections settles;

    @Autowired
    private CommentActs acts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    @Autowired
    private JdbcTemplate jdbc;

    private PublishedArticle article;
    private Editor editor;

    @BeforeEach
    void anArticleAndAnEditor() {
        clock.moveTo(Given.NOON);
        article = given.article();
        editor = given.editor();
    }

    @Test
    void what_a_reader_says_is_wrong_is_open_whatever_becomes_of_the_comment() {
        long before = open.count();
        acts.posted(article, "experience", "It helped.");
        acts.posted(article, "help", "Please help.");
        long waits = acts.posted(article, "correction", "Week two is wrong.");
        clock.move(Duration.ofMinutes(1));
        long refused = acts.posted(article, "correction", "Week three is wrong, you fools.");
        acts.refuse(refused, editor);

        List<OpenCorrection> mine = mine();

        assertThat(mine).extracting(OpenCorrection::comment).containsExactly(waits, refused);
        assertThat(mine).extracting(OpenCorrection::state).containsExactly(CommentState.WAITING, CommentState.REFUSED);
        assertThat(mine.get(0).body()).isEqualTo("Week two is wrong.");
        assertThat(open.in(waits)).contains(mine.get(0));
        assertThat(open.count()).isEqualTo(before + 2);
        assertThat(open.countByArticle()).containsEntry(article.slug(), 2L);
        assertThat(settled.madeOn(article.id())).isEmpty();
    }

    @Test
    void the_words_of_a_correction_are_those_that_stand_now() {
        long comment = acts.posted(article, "correction", "Week two is wrong.");

        acts.edit(comment, "Week three is wrong.", "1");

        assertThat(mine()).singleElement().satisfies(correction -> {
            assertThat(correction.body()).isEqualTo("Week three is wrong.");
            assertThat(correction.isIn("2")).isTrue();
            assertThat(correction.isIn("1")).isFalse();
        });
    }

    @Test
    void of_a_redacted_correction_writers_see_what_readers_see() {
        long comment = acts.posted(article, "correction", "Dr Okafor says that week two is wrong.");

        acts.redact(comment, "[[Dr Okafor]] says that week two is wrong.", editor);

        assertThat(mine())
                .extracting(OpenCorrection::body)
                .containsExactly("[removed by the editors] says that week two is wrong.");
    }

    @Test
    void a_correction_that_led_to_a_change_is_told_on_the_page_and_moves_its_stamp() {
        OpenCorrection correction = posted("Week two is wrong.");
        long before = given.stamp(article);

        settles.settle(correction, new SettlementForm("CHANGED", "Week two has three sets."), editor);

        assertThat(given.stamp(article)).isEqualTo(before + 1);
        assertThat(settled.madeOn(article.id())).singleElement().satisfies(made -> {
            assertThat(made.note()).isEqualTo("Week two has three sets.");
            assertThat(made.day()).isEqualTo("2026-03-02");
            assertThat(made.editor()).isEqualTo(editor.name());
        });
        assertThat(mine()).isEmpty();
        assertThat(open.countByArticle()).doesNotContainKey(article.slug());
        assertThat(open.everIn(correction.comment())).isTrue();
    }

    @Test
    void what_changed_nothing_is_settled_without_a_trace_for_readers() {
        long before = given.stamp(article);

        settles.settle(posted("Week two is wrong."), new SettlementForm("NOTHING_TO_CHANGE", "It is right."), editor);
        settles.settle(posted("I like tea."), new SettlementForm("NOT_A_CORRECTION", ""), editor);

        assertThat(given.stamp(article)).isEqualTo(before);
        assertThat(settled.madeOn(article.id())).isEmpty();
        assertThat(mine()).isEmpty();
        assertThat(settled.latestFirst(Limit.of(10_000)).stream()
                        .filter(one -> one.slug().equals(article.slug())))
                .extracting(SettledCorrection::outcome)
                .containsExactly(Outcome.NOT_A_CORRECTION, Outcome.NOTHING_TO_CHANGE);
    }

    @Test
    void of_many_who_settle_it_at_once_one_does() {
        OpenCorrection correction = posted("Week two is wrong.");
        long before = given.stamp(article);
        var form = new SettlementForm("CHANGED", "Week two has three sets.");

        List<Throwable> met =
                AtOnce.each(java.util.Collections.nCopies(5, () -> settles.settle(correction, form, editor)));

        assertThat(met).filteredOn(Objects::isNull).hasSize(1);
        assertThat(met).filteredOn(AlreadySettled.class::isInstance).hasSize(4);
        assertThat(given.stamp(article)).isEqualTo(before + 1);
        assertThat(settled.in(correction.comment())).isPresent();
    }

    @Test
    void a_settled_correction_is_not_settled_again() {
        OpenCorrection correction = posted("Week two is wrong.");
        settles.settle(correction, new SettlementForm("CHANGED", "Three sets."), editor);

        assertThatThrownBy(() -> settles.settle(correction, new SettlementForm("NOT_A_CORRECTION", ""), editor))
                .isInstanceOf(AlreadySettled.class);

        assertThat(settled.in(correction.comment()))
                .get()
                .extracting(SettledCorrection::outcome)
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void who_takes_a_comment_back_takes_the_correction_back_and_what_it_led_to_stays() {
        OpenCorrection taken = posted("Week two is wrong.");
        OpenCorrection led = posted("Week three is wrong.");
        settles.settle(led, new SettlementForm("CHANGED", "Week three has two sets."), editor);

        acts.withdraw(taken.comment());
        acts.withdraw(led.comment());

        assertThat(mine()).isEmpty();
        assertThat(open.in(taken.comment())).isEmpty();
        assertThat(open.countByArticle()).doesNotContainKey(article.slug());
        assertThat(open.everIn(taken.comment())).isTrue();
        assertThat(settled.madeOn(article.id())).hasSize(1);
    }

    @Test
    void a_correction_whose_words_are_erased_is_counted_no_longer() {
        long before = open.count();
        OpenCorrection refused = posted("Week two is wrong, you fools.");
        acts.refuse(refused.comment(), editor);
        assertThat(open.count()).isEqualTo(before + 1);

        acts.erase(refused.comment());

        assertThat(mine()).isEmpty();
        assertThat(open.count()).isEqualTo(before);
        assertThat(open.countByArticle()).doesNotContainKey(article.slug());
    }

    @Test
    void the_database_keeps_no_settlement_without_a_reason() {
        OpenCorrection correction = posted("Week two is wrong.");

        assertThatThrownBy(() -> jdbc.update(
                        "insert into settlement (comment, version, article, outcome, note, editor, settled_at)"
                                + " values (?, 1, ?, 'CHANGED', '', ?, current_timestamp)",
                        correction.comment(),
                        article.id(),
                        editor.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private OpenCorrection posted(String body) {
        return open.in(acts.posted(article, "correction", body)).orElseThrow();
    }

    private List<OpenCorrection> mine() {
        return open.oldestFirst(Limit.of(10_000)).stream()
                .filter(correction -> correction.article() == article.id())
                .toList();
    }
}
