package org.healthpages.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A change of one's own password. Passwords are taken to the letter: nothing is cleaned or cut. */
record PasswordForm(
        @NotBlank(message = "Enter your current password") String current,

        @Size(min = FEWEST, max = MOST, message = "Your new password must have between 8 and 200 characters")
        String replacement,

        String repeated) {
    static final int FEWEST = 8;
    static final int MOST = 200;

    PasswordForm {
        current = current == null ? "" : current;
        replacement = replacement == null ? "" : replacement;
        repeated = repeated == null ? "" : repeated;
    }

    @AssertTrue(message = "Enter the new password the same way twice")
    public boolean isRepeatedWell() {
        return replacement.equals(repeated);
    }
}
