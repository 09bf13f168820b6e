package org.healthpages.team;

import jakarta.validation.constraints.AssertTrue;
import org.healthpages.account.NewPassword;
import org.jspecify.annotations.Nullable;

/** The password that somebody chooses who was sent a link. */
record ChoiceForm(@NewPassword String replacement, String repeated) {
    ChoiceForm(@Nullable String replacement, @Nullable String repeated) {
        this.replacement = replacement == null ? "" : replacement;
        this.repeated = repeated == null ? "" : repeated;
    }

    @AssertTrue(message = "Enter the new password the same way twice")
    public boolean isRepeatedWell() {
        return replacement.equals(repeated);
    }
}
