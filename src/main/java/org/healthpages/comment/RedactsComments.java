package org.healthpages.comment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.healthpages.account.Editor;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An editor takes words out of what readers see of a comment, or puts them back. Where the comment stands is not decided: a
 * report on it stays open.
 */
@Component
class RedactsComments {
    static final Set<Act> ACTS = EnumSet.of(Act.REDACTED, Act.UNREDACTED);

    private final Comments comments;
    private final PastDecisions decisions;
    private final DecidesComments decides;
    private final LogsDecisions logbook;
    private final TurnsPages pages;

    RedactsComments(
            Comments comments,
            PastDecisions decisions,
            DecidesComments decides,
            LogsDecisions logbook,
            TurnsPages pages) {
        this.comments = comments;
        this.decisions = decisions;
        this.decides = decides;
        this.logbook = logbook;
        this.pages = pages;
    }

    /**
     * @return the words that the editor saw, which stand still
     * @throws AlreadyDecided where they are erased
     * @throws WordsChanged where their writer has changed them
     * @throws ActedMeanwhile where another editor has taken words out, or put them back
     */
    @Transactional(readOnly = true)
    public Words seen(long id, RedactionForm form) {
        return seen(comments.findById(id).orElseThrow(NotFound::new), form);
    }

    private Words seen(Comment comment, RedactionForm form) {
        Words words = comment.standing(form.toVersion());
        if (form.isBefore(last(comment.id())) && !form.saysWhatStands(words)) {
            throw new ActedMeanwhile(comment.id(), ACTS);
        }
        return words;
    }

    private long last(long id) {
        return decisions.lastIdOf(ACTS, id);
    }

    /**
     * Readers see less of it. Where the form says so and it still waits, it is published as well. What somebody else decided
     * meanwhile stands, and so does the redaction: what is taken out is often a phone number.
     *
     * @return how it was published; empty where it was not
     * @throws MarksWrong where the words cannot be shown like that
     */
    @Transactional
    public Optional<MadeDecision> redact(long id, RedactionForm form, Editor editor) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        Words words = seen(comment, form);
        Redaction redaction = form.toRedaction(words);
        if (!form.isBefore(last(id))) { // else it stands already: pressed twice
            comment.redact(redaction, form.toVersion());
            logbook.log(comment.article(), id, Act.REDACTED, form.toReason().name(), editor.id());
            turn(comment);
        }
        return form.publishes() && comment.isWaiting()
                ? Optional.of(decides.publish(id, Seen.version(form.version()), editor))
                : Optional.empty();
    }

    /**
     * Readers see every word of it again. Doing so twice is doing so once.
     *
     * @param form what the editor saw; its marks are nothing here
     * @throws ActedMeanwhile where another editor has taken out something else since
     */
    @Transactional
    public void showWhole(long id, RedactionForm form, Editor editor) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        if (!comment.standing(form.toVersion()).isRedacted()) {
            return;
        }
        if (form.isBefore(last(id))) {
            throw new ActedMeanwhile(id, ACTS);
        }
        comment.showWhole(form.toVersion());
        logbook.log(comment.article(), id, Act.UNREDACTED, null, editor.id());
        turn(comment);
    }

    private void turn(Comment comment) {
        if (comment.isOnThePage()) {
            pages.with(comment);
        }
    }
}
