package org.healthpages.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article had behind it where it comes from.
 *
 * @param earlierEditions the days on which the editions before the current one appeared, the earliest first
 * @param commentsClosedBecause why readers can no longer comment, as they are told; null while they can
 */
public record ImportedPast(
        List<LocalDate> earlierEditions, @Nullable String commentsClosedBecause) {
    public static final ImportedPast NONE = new ImportedPast(List.of(), null);

    public static final int MOST_EDITIONS = 1_000;
    public static final int MOST_REASON_CHARACTERS = 500;
}
