package org.healthpages.rating;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * Why a page was not helpful.
 *
 * @param why the name of a {@link WhyNotHelpful}
 * @param details room to say more, for any reason
 */
record WhyForm(
        String why,

        @Size(max = 1000, message = "What you add must have at most 1,000 characters")
        String details) {

    WhyForm(@Nullable String why, @Nullable String details) {
        this.why = CleanText.line(why);
        this.details = CleanText.of(details);
    }

    /** What the reader said before, to be changed. */
    static WhyForm of(Rating rating) {
        WhyNotHelpful why = rating.reason();
        return new WhyForm(why == null ? "" : why.name(), rating.details());
    }

    @AssertTrue(message = "Choose why the page was not helpful")
    public boolean isWhyKnown() {
        return toWhy().isPresent();
    }

    Optional<WhyNotHelpful> toWhy() {
        return WhyNotHelpful.named(why);
    }
}
