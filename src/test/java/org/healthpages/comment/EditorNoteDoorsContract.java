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
import org.healthpages.logbook.Act;
import org.healthpages.logbook.CountedDecisions;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@DoorTest
abstract class EditorNoteDoorsContract {
    @Autowired
    private NotesComments notes;

    @Autowired
    private PrivateNotes privately;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private CountedDecisions counted;

    @Autowired
    private DueComments due;

    @Autowired
    private CommentActs comments;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private Editor editor;
    private long comment;

    @BeforeEach
    void aWaitingComment() {
        clock.moveTo(Given.NOON);
        editor = given.editor();
        comment = comments.posted(given.article(), "My pillow helped me.");
    }

    @Test
    void editors_read_each_others_notes_in_their_order() {
        Editor grace = given.editor();
        long other = comments.posted(given.article(), "Mine, too.");

        note("Is this an advert?");
        clock.move(Duration.ofSeconds(1));
        notes.note(comment, new NoteForm("I do not think so."), grace);

        assertThat(privately.of(List.of(comment, other)))
                .containsOnlyKeys(comment)
                .containsEntry(
                        comment,
                        List.of(
                                new PrivateNote(comment, editor.name(), "Is this an advert?", Given.NOON),
                                new PrivateNote(
                                        comment, grace.name(), "I do not think so.", Given.NOON.plusSeconds(1))));
        assertThat(privately.of(List.of())).isEmpty();
    }

    @Test
    void the_logbook_says_that_there_was_a_note_and_nothing_takes_it_for_a_decision() {
        comments.publish(comment, editor);
        long last = decisions.lastIdOn(comment);

        note("Is this an advert?");

        assertThat(decisions.on(comment)).extracting(PastDecision::act).containsExactly(Act.NOTED, Act.PUBLISHED);
        assertThat(decisions.on(comment).get(0).reasonWords()).isEmpty();
        assertThat(decisions.lastIdOn(comment)).isEqualTo(last);
        assertThat(decisions.standingOn(comment)).extracting(PastDecision::act).containsExactly(Act.PUBLISHED);
        assertThat(counted.between(Given.NOON, Given.NOON.plusSeconds(1)))
                .extracting(CountedDecisions.Count::act)
                .doesNotContain(Act.NOTED);
        comments.undo(comment, editor);
        assertThat(comments.state(comment)).isEqualTo(CommentState.WAITING);
    }

    @Test
    void a_note_keeps_no_words_longer_than_they_would_be_kept() {
        clock.move(Duration.ofDays(10));
        note("Let us wait.");

        assertThat(due.has(comment, CommentState.WAITING, Given.NOON.plusSeconds(1)))
                .isTrue();
    }

    @Test
    void notes_end_with_the_words_that_they_are_about() {
        Stream.<LongConsumer>of(
                        comments::withdraw,
                        id -> {
                            comments.refuse(id, editor);
                            comments.erase(id);
                        },
                        id -> comments.expire(id, Given.NOON.plusSeconds(1)))
                .forEach(end -> {
                    long id = comments.posted(given.article(), "My pillow helped me.");
                    notes.note(id, new NoteForm("\"My pillow\" is an advert?"), editor);
                    assertThat(rows(id)).isOne();

                    end.accept(id);

                    assertThat(rows(id)).isZero();
                    assertThat(decisions.on(id)).extracting(PastDecision::act).contains(Act.NOTED);
                    assertThatThrownBy(() -> notes.note(id, new NoteForm("Too late"), editor))
                            .isInstanceOf(AlreadyDecided.class);
                });
    }

    @Test
    void a_note_is_kept_once_also_when_its_button_is_pressed_twenty_times_at_once() {
        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> note("Is this an advert?")));

        assertThat(met).allMatch(Objects::isNull);
        assertThat(rows(comment)).isOne();
        assertThat(decisions.on(comment)).hasSize(1);
    }

    @Test
    void a_note_as_long_as_it_may_be_is_kept_and_the_database_refuses_more_and_less() {
        note("\u00e9".repeat(EditorNote.MOST_CHARACTERS));

        assertThat(rows(comment)).isOne();
        assertThatThrownBy(() -> insert("e".repeat(EditorNote.MOST_CHARACTERS + 1)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert("")).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void note(String words) {
        notes.note(comment, new NoteForm(words), editor);
    }

    private void insert(String words) {
        jdbc.update(
                "insert into editor_note (comment, editor, body, noted_at) values (?, ?, ?, timestamp '2026-03-02 12:00:00')",
                comment,
                editor.id(),
                words);
    }

    private long rows(long id) {
        return given.number("select count(*) from editor_note where comment = ?", id);
    }
}
