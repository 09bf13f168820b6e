package org.healthpages.correction;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.healthpages.account.Editor;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/** @param note cleaned before it is measured; needed unless it was no correction */
record SettlementForm(
        String outcome,

        @Size(max = Settlement.MOST_NOTE_CHARACTERS, message = "The note must have at most 500 characters")
        String note) {

    SettlementForm(@Nullable String outcome, @Nullable String note) {
        this.outcome = CleanText.line(outcome);
        this.note = CleanText.line(note);
    }

    static SettlementForm empty() {
        return new SettlementForm("", "");
    }

    @AssertTrue(message = "Choose what came of it")
    public boolean isOutcomeKnown() {
        return Outcome.named(outcome).isPresent();
    }

    @AssertTrue(message = "Say what was changed, or why nothing was")
    public boolean isNoteThere() {
        return !isOutcomeKnown() || toOutcome() == Outcome.NOT_A_CORRECTION || CleanText.isVisible(note);
    }

    Outcome toOutcome() {
        return Outcome.named(outcome).orElseThrow();
    }

    Settlement toSettlement(OpenCorrection correction, Editor editor, Instant now) {
        return new Settlement(correction, toOutcome(), note, editor.id(), now);
    }
}
