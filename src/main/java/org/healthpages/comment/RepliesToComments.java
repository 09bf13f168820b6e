package org.healthpages.comment;

import java.time.Clock;
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

/** An editor answers a comment that is on the page or may come there; there is one reply to each version of its words. */
@Component
class RepliesToComments {
    static final Set<Act> ACTS = EnumSet.of(Act.REPLIED, Act.REPLY_CHANGED, Act.REPLY_TAKEN_BACK);

    private final Comments comments;
    private final EditorsReplies replies;
    private final PastDecisions decisions;
    private final LogsDecisions logbook;
    private final TurnsPages pages;
    private final Clock clock;

    RepliesToComments(
            Comments comments,
            EditorsReplies replies,
            PastDecisions decisions,
            LogsDecisions logbook,
            TurnsPages pages,
            Clock clock) {
        this.comments = comments;
        this.replies = replies;
        this.decisions = decisions;
        this.logbook = logbook;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @throws AlreadyDecided where the comment is off the page for good
     * @throws WordsChanged where its writer has changed the words
     * @throws ActedMeanwhile where another editor has written, changed or taken back the reply
     */
    @Transactional(readOnly = true)
    public void requireOpen(long id, ReplyForm form) {
        requireOpen(comments.findById(id).orElseThrow(NotFound::new), form);
    }

    /** @return the reply that stands, if there is one */
    private Optional<EditorsReply> requireOpen(Comment comment, ReplyForm form) {
        comment.standing(form.toVersion());
        if (comment.isTakenDown()) {
            throw new AlreadyDecided(comment.id());
        }
        Optional<EditorsReply> there = replies.to(comment.id(), comment.version());
        boolean isTheSame = there.filter(reply -> reply.says(form)).isPresent();
        if (form.isBefore(last(comment.id())) && !isTheSame) {
            throw new ActedMeanwhile(comment.id(), ACTS);
        }
        return there;
    }

    private long last(long id) {
        return decisions.lastIdOf(ACTS, id);
    }

    /** The first time it is written, later it is changed. */
    @Transactional
    public void reply(long id, ReplyForm form, Editor editor) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        Optional<EditorsReply> there = requireOpen(comment, form);
        if (there.isEmpty()) {
            replies.save(new EditorsReply(id, comment.version(), form, editor.id(), clock.instant()));
            log(comment, Act.REPLIED, editor);
        } else if (!there.get().says(form)) { // else pressed twice
            there.get().change(form, editor.id(), clock.instant());
            log(comment, Act.REPLY_CHANGED, editor);
        }
    }

    /**
     * Taking back twice is taking back once.
     *
     * @param form what the editor saw; its words are nothing here
     * @throws ActedMeanwhile where another editor has written it anew since
     */
    @Transactional
    public void takeBack(long id, ReplyForm form, Editor editor) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        comment.standing(form.toVersion());
        Optional<EditorsReply> there = replies.to(id, comment.version());
        if (there.isEmpty()) {
            return;
        }
        if (form.isBefore(last(id))) {
            throw new ActedMeanwhile(id, ACTS);
        }
        replies.delete(there.get());
        log(comment, Act.REPLY_TAKEN_BACK, editor);
    }

    private void log(Comment comment, Act act, Editor editor) {
        logbook.log(comment.article(), comment.id(), act, null, editor.id());
        if (comment.isOnThePage()) {
            pages.with(comment);
        }
    }
}
