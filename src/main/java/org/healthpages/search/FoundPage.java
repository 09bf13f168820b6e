package org.healthpages.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that answers a question.
 *
 * @param path with a slash before it
 * @param topic whether it is a topic's own page
 * @param reviewedOn null for what nobody has reviewed yet
 * @param extract where the words stand, or the page's summary
 */
public record FoundPage(
        String path, String title, boolean topic, @Nullable LocalDate reviewedOn, List<Piece> extract) {}
