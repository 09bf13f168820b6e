package org.healthpages.comment;

import jakarta.validation.constraints.Size;
import org.healthpages.screening.CleanText;
import org.healthpages.screening.Visible;
import org.jspecify.annotations.Nullable;

/** What a writer says against a decision, cleaned before it is measured. */
record AppealForm(
        @Visible(message = "Say why you think the decision is wrong")
        @Size(max = Appeal.MOST_CHARACTERS, message = "Your appeal must have at most 1,000 characters")
        String body) {

    AppealForm(@Nullable String body) {
        this.body = CleanText.of(body);
    }
}
