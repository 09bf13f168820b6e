package org.healthpages.rating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How helpful readers find, or found, one edition.
 *
 * @param since the day on which the edition appeared
 * @param until the day on which the next one appeared; null for the current edition
 */
public record EditionRating(LocalDate since, @Nullable LocalDate until, RatingSummary summary) {}
