package org.healthpages.article;

import java.time.LocalDate;

/**
 * A change of an article, as its readers are told of it.
 *
 * @param revision the number of the revision that was published
 */
public record PublishedChange(int revision, boolean major, String note, LocalDate madeOn) {}
