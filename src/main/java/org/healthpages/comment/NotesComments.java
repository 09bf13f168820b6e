package org.healthpages.comment;

import java.time.Clock;
import org.healthpages.account.Editor;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An editor leaves a private note on a comment. The comment is held, so that none is left behind when its words are erased. */
@Component
class NotesComments implements ErasesWithComments {
    private final Comments comments;
    private final EditorNotes notes;
    private final LogsDecisions logbook;
    private final Clock clock;

    NotesComments(Comments comments, EditorNotes notes, LogsDecisions logbook, Clock clock) {
        this.comments = comments;
        this.notes = notes;
        this.logbook = logbook;
        this.clock = clock;
    }

    /** @throws AlreadyDecided where the comment's words are erased */
    @Transactional
    public void note(long id, NoteForm form, Editor editor) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        if (comment.words().isEmpty()) {
            throw new AlreadyDecided(id);
        }
        if (notes.says(id, editor.id(), form.note())) {
            return; // pressed twice
        }
        notes.save(new EditorNote(id, editor.id(), form.note(), clock.instant()));
        logbook.log(comment.article(), id, Act.NOTED, null, editor.id());
    }

    @Override
    public void eraseOn(long comment) {
        notes.eraseOn(comment);
    }
}
