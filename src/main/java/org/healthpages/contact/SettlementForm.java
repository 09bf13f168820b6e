package org.healthpages.contact;

import jakarta.validation.constraints.Size;
import org.healthpages.screening.CleanText;
import org.healthpages.screening.Visible;
import org.jspecify.annotations.Nullable;

/** What an editor notes about a message: what was done, for the other editors. */
record SettlementForm(
        @Visible(message = "Note what you did about it")
        @Size(max = MessageSettlement.MOST_NOTE_CHARACTERS, message = "The note must have at most 1,000 characters")
        String note) {

    SettlementForm(@Nullable String note) {
        this.note = CleanText.of(note);
    }
}
