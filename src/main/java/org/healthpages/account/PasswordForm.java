package org.healthpages.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;

/** A change of one's own password. */
record PasswordForm(
        @NotBlank(message = "Enter your current password") String current,

        @NewPassword String replacement,

        String repeated) {
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
