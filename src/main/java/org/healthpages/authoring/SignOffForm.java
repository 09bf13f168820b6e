package org.healthpages.authoring;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off by somebody with an account. Readers never see the account's name, so the person says how they are to be named.
 *
 * @param confirmed {@code yes}
 */
record SignOffForm(
        @NotBlank(message = "Enter your name")
        @Size(max = MOST_CHARACTERS, message = "The name must have at most 200 characters")
        String name,

        @NotBlank(message = "Enter your profession")
        @Size(max = MOST_CHARACTERS, message = "The profession must have at most 200 characters")
        String profession,

        String confirmed) {
    static final int MOST_CHARACTERS = 200;

    SignOffForm(@Nullable String name, @Nullable String profession, @Nullable String confirmed) {
        this.name = CleanText.line(name);
        this.profession = CleanText.line(profession);
        this.confirmed = CleanText.line(confirmed);
    }

    @AssertTrue(message = ConfirmForm.UNREAD)
    public boolean isRead() {
        return confirmed.equals("yes");
    }
}
