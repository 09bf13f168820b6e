package org.healthpages.retention;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many days what readers said is kept. Each has a least number: a writer must have the time to appeal, and editors
 * must have the time to read.
 *
 * @param waitingDays after a comment was sent, while nobody has decided about it
 * @param refusedDays after the last decision about a refused comment; no open appeal is cut off
 * @param removedDays the same for a removed one
 * @param publishedDays after the last decision about a published comment; 0 means without an end
 * @param reportsDays after the outcome of a report
 * @param messagesDays after an editor settled a message
 * @param reasonsDays after a reader added words to why a page was not helpful
 */
@Validated
@ConfigurationProperties("healthpages.retention")
public record RetentionPeriods(
        @DefaultValue("365") @Min(30) int waitingDays,

        @DefaultValue("180") @Min(FEWEST_AFTER_A_DECISION_AGAINST)
        int refusedDays,

        @DefaultValue("180") @Min(FEWEST_AFTER_A_DECISION_AGAINST)
        int removedDays,

        @DefaultValue("0") @Min(0) int publishedDays,
        @DefaultValue("365") @Min(30) int reportsDays,
        @DefaultValue("90") @Min(30) int messagesDays,
        @DefaultValue("365") @Min(30) int reasonsDays) {
    /** Twice the 28 days in which an appeal can be made. */
    static final int FEWEST_AFTER_A_DECISION_AGAINST = 56;

    static final int FEWEST_FOR_A_PUBLISHED_COMMENT = 365;

    @AssertTrue(message = "published-days must be 0, which means without an end, or at least 365")
    public boolean isLongEnoughOnThePage() {
        return publishedDays == 0 || publishedDays >= FEWEST_FOR_A_PUBLISHED_COMMENT;
    }
}
