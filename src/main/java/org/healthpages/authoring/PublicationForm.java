package org.healthpages.authoring;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.healthpages.article.ChangeNote;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a change.
 *
 * @param note readers see it
 * @param size {@code minor} or {@code major}
 */
record PublicationForm(
        @NotBlank(message = "Say what changed")
        @Size(max = ChangeNote.MOST_CHARACTERS, message = "The note must have at most 500 characters")
        String note,

        String size) {
    static final String FIRST = "First published on this site.";

    PublicationForm(@Nullable String note, @Nullable String size) {
        this.note = CleanText.line(note);
        this.size = CleanText.line(size);
    }

    @AssertTrue(message = "Choose whether the change is minor or major")
    public boolean isSizeKnown() {
        return isMajor() || size.equals("minor");
    }

    public boolean isMajor() {
        return size.equals("major");
    }

    /** A page that readers have never seen has changed in nothing. */
    PublicationForm forFirst() {
        return new PublicationForm(FIRST, "major");
    }
}
