package org.healthpages.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/** Who is asked to sign off and has no account. Readers see both, once the person has signed. */
record OutsiderForm(
        @NotBlank(message = "Enter the person's name")
        @Size(max = SignOffForm.MOST_CHARACTERS, message = "The name must have at most 200 characters")
        String name,

        @NotBlank(message = "Enter the person's profession or registration")
        @Size(max = SignOffForm.MOST_CHARACTERS, message = "The profession must have at most 200 characters")
        String profession) {
    OutsiderForm(@Nullable String name, @Nullable String profession) {
        this.name = CleanText.line(name);
        this.profession = CleanText.line(profession);
    }
}
