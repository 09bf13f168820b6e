package org.healthpages.comment;

import java.time.Clock;
import java.util.Optional;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.London;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a writer's appeal in, once for each decision against the comment. */
@Component
class FilesAppeals {
    private final Comments comments;
    private final Appeals appeals;
    private final PastDecisions decisions;
    private final LogsDecisions logbook;
    private final Clock clock;

    FilesAppeals(Comments comments, Appeals appeals, PastDecisions decisions, LogsDecisions logbook, Clock clock) {
        this.comments = comments;
        this.appeals = appeals;
        this.decisions = decisions;
        this.logbook = logbook;
        this.clock = clock;
    }

    /** Whether just this was said before: pressed twice. */
    @Transactional(readOnly = true)
    public boolean knows(long id, AppealForm form) {
        return decisions
                .lastAgainst(id)
                .flatMap(decision -> appeals.findById(decision.id()))
                .filter(appeal -> appeal.saysTheSameAs(form))
                .isPresent();
    }

    /** @throws AlreadyDecided where the comment is no longer down, an appeal has been made, or its time is over */
    @Transactional
    public void file(long id, AppealForm form) {
        Comment comment = comments.hold(id).orElseThrow(NotFound::new);
        PastDecision against = decisions
                .lastAgainst(id)
                .filter(decision -> comment.isTakenDown())
                .filter(decision -> !London.today(clock).isAfter(Appeal.lastDay(decision.at())))
                .orElseThrow(() -> new AlreadyDecided(id));
        Optional<Appeal> first = appeals.findById(against.id());
        if (first.isPresent()) {
            if (first.get().saysTheSameAs(form)) {
                return;
            }
            throw new AlreadyDecided(id);
        }
        long editor = decisions.editorOf(against.id()).orElseThrow();
        appeals.saveAndFlush(new Appeal(against.id(), id, editor, form.body(), clock.instant()));
        logbook.log(comment.article(), id, Act.APPEALED, null, null);
    }
}
