package org.healthpages.report;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.healthpages.platform.Secret;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says about a comment.
 *
 * @param reason the name of a {@link ReportReason}
 * @param details needed where the reason is another one
 * @param key makes the same form sent again the first one again
 * @param website a trap for programs that fill in every field; people do not see it
 */
record ReportForm(
        String reason,

        @Size(max = 1000, message = "What you add must have at most 1,000 characters")
        String details,

        String key,

        @Size(max = 0, message = "Leave the box that asks to stay empty as it is")
        String website) {

    ReportForm(@Nullable String reason, @Nullable String details, @Nullable String key, @Nullable String website) {
        this.reason = CleanText.line(reason);
        this.details = CleanText.of(details);
        this.key = CleanText.line(key);
        this.website = CleanText.line(website);
    }

    static ReportForm fresh() {
        return new ReportForm("", "", Secret.random(16), "");
    }

    @AssertTrue(message = "Choose what is wrong with the comment")
    public boolean isReasonKnown() {
        return toReason().isPresent();
    }

    @AssertTrue(message = "Say what is wrong with the comment")
    public boolean isReasonExplained() {
        return !reason.equals(ReportReason.OTHER.name()) || CleanText.isVisible(details);
    }

    Optional<ReportReason> toReason() {
        return ReportReason.named(reason);
    }
}
