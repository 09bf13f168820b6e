package org.healthpages.authoring;

import jakarta.validation.constraints.AssertTrue;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/** A sign-off by somebody outside: the link knows who they are. @param confirmed {@code yes} */
record ConfirmForm(String confirmed) {
    static final String UNREAD = "Confirm that you have read the whole page and stand by it";

    ConfirmForm(@Nullable String confirmed) {
        this.confirmed = CleanText.line(confirmed);
    }

    @AssertTrue(message = UNREAD)
    public boolean isRead() {
        return confirmed.equals("yes");
    }
}
