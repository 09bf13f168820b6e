package org.healthpages.comment;

import java.time.LocalDate;

/**
 * The edition of an article that a comment is about.
 *
 * @param isLatest whether readers see that edition still
 */
public record DiscussedEdition(long comment, int number, LocalDate publishedOn, boolean isLatest) {}
