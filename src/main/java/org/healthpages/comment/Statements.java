package org.healthpages.comment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.healthpages.account.Moderators;
import org.healthpages.comment.Statement.WritersAppeal;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was ever decided against a comment, as its writer is told. */
@Component
class Statements {
    private final PastDecisions decisions;
    private final Appeals appeals;
    private final Moderators moderators;
    private final Clock clock;

    Statements(PastDecisions decisions, Appeals appeals, Moderators moderators, Clock clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.moderators = moderators;
        this.clock = clock;
    }

    /** The latest first. */
    List<Statement> about(Receipt receipt) {
        List<PastDecision> all = decisions.standingOn(receipt.comment());
        Map<Long, Appeal> byDecision = appeals.findByComment(receipt.comment()).stream()
                .collect(Collectors.toMap(Appeal::decision, Function.identity()));
        List<Statement> statements = new ArrayList<>();
        Instant restoredAt = null;
        boolean stands = receipt.isTakenDown();
        for (PastDecision decision : all) {
            if (decision.act() == Act.RESTORED) {
                restoredAt = decision.at();
            } else if (decision.isAgainstTheComment()) {
                statements.add(statement(decision, stands, restoredAt, byDecision.get(decision.id())));
                restoredAt = null;
                stands = false;
            }
        }
        return statements;
    }

    /** What an editor took out of the words that stand now; empty where readers see every one. */
    Optional<RedactionStatement> ofRedaction(Receipt receipt) {
        return Optional.ofNullable(receipt.words())
                .filter(Words::isRedacted)
                .flatMap(words -> decisions
                        .lastOf(Set.of(Act.REDACTED), receipt.comment())
                        .map(decision -> new RedactionStatement(decision, rule(decision), words)));
    }

    private static Reason rule(PastDecision decision) {
        return Reason.named(String.valueOf(decision.reason())).orElseThrow();
    }

    private Statement statement(
            PastDecision decision, boolean stands, @Nullable Instant restoredAt, @Nullable Appeal appeal) {
        WritersAppeal theirs = appeal == null ? null : theirs(appeal);
        return new Statement(
                decision,
                rule(decision),
                stands,
                restoredAt,
                Appeal.lastDay(decision.at()),
                London.today(clock),
                theirs);
    }

    private WritersAppeal theirs(Appeal appeal) {
        boolean somebodyElse = moderators.countBesides(appeal.firstEditor()) > 0;
        return new WritersAppeal(
                appeal.body(), appeal.appealedAt(), appeal.outcome(), appeal.settledAt(), somebodyElse);
    }
}
