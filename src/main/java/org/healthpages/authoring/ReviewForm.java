package org.healthpages.authoring;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a review.
 *
 * @param reviewer readers see the name
 * @param evidence what was looked at; for the desk only
 * @param years until the next review
 */
record ReviewForm(
        @NotBlank(message = "Enter who reviewed it")
        @Size(max = 200, message = "The name must have at most 200 characters")
        String reviewer,

        @NotBlank(message = "Say what it was checked against")
        @Size(max = 1000, message = "The note must have at most 1,000 characters")
        String evidence,

        String years) {
    private static final Set<String> YEARS = Set.of("1", "2", "3");

    ReviewForm(@Nullable String reviewer, @Nullable String evidence, @Nullable String years) {
        this.reviewer = CleanText.line(reviewer);
        this.evidence = CleanText.of(evidence);
        this.years = CleanText.line(years);
    }

    @AssertTrue(message = "Choose when the next review is due")
    public boolean isYearsKnown() {
        return YEARS.contains(years);
    }

    LocalDate dueAfter(LocalDate today) {
        return today.plusYears(Integer.parseInt(years));
    }
}
