package org.healthpages.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/** @param because readers see it */
record BecauseForm(
        @NotBlank(message = "Say why: readers see it")
        @Size(max = 500, message = "The reason must have at most 500 characters")
        String because) {
    BecauseForm(@Nullable String because) {
        this.because = CleanText.line(because);
    }
}
