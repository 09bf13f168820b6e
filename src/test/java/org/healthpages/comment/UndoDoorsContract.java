package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

@DoorTest
abstract class UndoDoorsContract {
    @Autowired
    private UndoesDecisions undoes;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private CountedDecisions counted;

    @Autowired
    private PublishedComments published;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private Statements statements;

    @Autowired
    private FilesAppeals files;

    @Autowired
    private OpenAppeals appeals;

    @Autowired
    private CommentActs comments;

    @Autowired
    private JdbcTemplate jdbc;

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
        article = given.article();
        editor = given.editor();
        comment = comments.posted(article, "My pillow helped me.");
    }

    @Test
    void a_publication_is_undone_and_the_logbook_keeps_both() {
        comments.publish(comment, editor);
        long stamp = given.stamp(article);

        comments.undo(comment, editor);

        assertThat(comments.state(comment)).isEqualTo(CommentState.WAITING);
        assertThat(published.on(article.id(), 1).count()).isZero();
        assertThat(given.stamp(article)).isGreaterThan(stamp);
        assertThat(acts()).containsExactly(Act.UNDONE, Act.PUBLISHED);
        assertThat(decisions.standingOn(comment)).isEmpty();
        assertThat(decisions.lastIdOn(comment)).isZero();
    }

    @Test
    void a_refusal_that_was_undone_has_no_statement_and_is_not_counted() {
        long before = refusals();
        comments.refuse(comment, editor);
        assertThat(refusals()).isEqualTo(before + 1);

        comments.undo(comment, editor);

        assertThat(comments.state(comment)).isEqualTo(CommentState.WAITING);
        assertThat(statements.about(receipt())).isEmpty();
        assertThat(refusals()).isEqualTo(before);
    }

    @Test
    void what_was_undone_can_be_decided_again() {
        comments.refuse(comment, editor);
        comments.undo(comment, editor);

        comments.publish(comment, given.editor());

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
        assertThat(acts()).containsExactly(Act.PUBLISHED, Act.UNDONE, Act.REFUSED);
    }

    @Test
    void a_removal_that_was_undone_leaves_the_comment_on_the_page() {
        comments.publish(comment, editor);
        comments.remove(comment, editor);

        comments.undo(comment, editor);

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
        assertThat(decisions.lastOn(comment))
                .get()
                .extracting(PastDecision::act)
                .isEqualTo(Act.PUBLISHED);
    }

    @Test
    void an_appeal_waits_again_when_what_put_the_comment_back_is_undone() {
        comments.refuse(comment, editor);
        files.file(comment, new AppealForm("It is no advert."));
        comments.restore(comment, editor);
        assertThat(openAppeals()).isZero();

        comments.undo(comment, editor);

        assertThat(comments.state(comment)).isEqualTo(CommentState.REFUSED);
        assertThat(openAppeals()).isOne();
    }

    @Test
    void there_are_thirty_seconds_to_undo() {
        comments.publish(comment, editor);

        clock.move(Duration.ofSeconds(30).plusMillis(1));
        assertThatThrownBy(() -> comments.undo(comment, editor)).isInstanceOf(TooLateToUndo.class);
        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);

        clock.move(Duration.ofMillis(-1));
        comments.undo(comment, editor);
        assertThat(comments.state(comment)).isEqualTo(CommentState.WAITING);
    }

    @Test
    void nobody_undoes_what_somebody_else_decided() {
        comments.publish(comment, editor);

        assertThatThrownBy(() -> comments.undo(comment, given.editor())).isInstanceOf(TooLateToUndo.class);

        assertThat(acts()).containsExactly(Act.PUBLISHED);
    }

    @Test
    void only_the_last_decision_is_undone() {
        comments.publish(comment, editor);
        var first = new MadeDecision(comment, decisions.lastIdOn(comment));
        comments.remove(comment, editor);

        assertThatThrownBy(() -> undoes.undo(first, editor)).isInstanceOf(TooLateToUndo.class);

        assertThat(comments.state(comment)).isEqualTo(CommentState.REMOVED);
    }

    @Test
    void a_decision_is_undone_once_also_twenty_times_at_once() {
        comments.publish(comment, editor);
        var decision = new MadeDecision(comment, decisions.lastIdOn(comment));

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> undoes.undo(decision, editor)));

        assertThat(met).filteredOn(Objects::isNull).hasSize(1);
        assertThat(met).filteredOn(Objects::nonNull).hasOnlyElementsOfType(TooLateToUndo.class);
        assertThat(acts()).containsExactly(Act.UNDONE, Act.PUBLISHED);
    }

    @Test
    void what_its_writer_has_withdrawn_stays_withdrawn() {
        comments.publish(comment, editor);
        var decision = new MadeDecision(comment, decisions.lastIdOn(comment));
        comments.withdraw(comment);

        assertThatThrownBy(() -> undoes.undo(decision, editor)).isInstanceOf(TooLateToUndo.class);
        assertThatThrownBy(() -> comments.undo(comment, editor)).isInstanceOf(TooLateToUndo.class);

        assertThat(comments.state(comment)).isEqualTo(CommentState.WITHDRAWN);
    }

    @Test
    void what_was_decided_on_appeal_is_not_undone() {
        comments.refuse(comment, editor);
        files.file(comment, new AppealForm("It is no advert."));
        Editor second = given.editor();
        comments.reverse(comment, second);

        assertThatThrownBy(() -> comments.undo(comment, second)).isInstanceOf(TooLateToUndo.class);

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({"UNDONE, null", "PUBLISHED, :decision"})
    void the_database_refuses_an_undoing_of_nothing_and_a_decision_that_undoes(String act, String undoes) {
        comments.publish(comment, editor);
        String values = "%d, %d, '%s', %d, timestamp '2026-03-02 12:00:00', %s"
                .formatted(
                        article.id(),
                        comment,
                        act,
                        editor.id(),
                        undoes.replace(":decision", String.valueOf(decisions.lastIdOn(comment))));

        assertThatThrownBy(() ->
                        jdbc.update("insert into decision (article, comment, act, editor, decided_at, undoes) values ("
                                + values + ")"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<Act> acts() {
        return decisions.on(comment).stream().map(PastDecision::act).toList();
    }

    private long refusals() {
        return counted.between(Given.NOON, Given.NOON.plusSeconds(1)).stream()
                .filter(count -> count.act() == Act.REFUSED)
                .mapToLong(CountedDecisions.Count::number)
                .sum();
    }

    private long openAppeals() {
        return appeals.oldestFirst(Limit.of(100_000)).stream()
                .filter(appeal -> appeal.comment() == comment)
                .count();
    }

    private Receipt receipt() {
        return new Receipt(
                "code",
                comment,
                comments.state(comment),
                1,
                null,
                articles.withId(article.id()).orElseThrow(),
                null);
    }
}
