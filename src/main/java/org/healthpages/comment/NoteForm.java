package org.healthpages.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/** @param note cleaned before it is measured; empty where nobody could see anything in it */
record NoteForm(
        @NotBlank(message = "Write your note")
        @Size(max = EditorNote.MOST_CHARACTERS, message = "The note must have at most 1,000 characters")
        String note) {
    NoteForm(@Nullable String note) {
        String clean = CleanText.of(note);
        this.note = CleanText.isVisible(clean) ? clean : "";
    }

    static NoteForm empty() {
        return new NoteForm(null);
    }
}
