package org.healthpages.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.platform.Secret;
import org.jspecify.annotations.Nullable;

/**
 * An article as a file brings it in, its text cleaned.
 *
 * @param publishedOn the day this edition appeared
 */
public record ImportedArticle(
        Slug slug,
        String title,
        String summary,
        String body,
        LocalDate publishedOn,
        ReviewSchedule schedule,
        @Nullable String reviewedBy,
        List<Slug> related,
        List<Media> media) {
    public static final int MOST_TITLE_CHARACTERS = 200;
    public static final int MOST_SUMMARY_CHARACTERS = 1_000;
    public static final int MOST_BODY_CHARACTERS = 100_000;

    /** The same for the same content: what an import is known by. A part added later must leave absent parts out. */
    String digest() {
        return Secret.sha256(Stream.of(slug, title, summary, body, publishedOn, schedule, reviewedBy, related, media)
                .map(Objects::toString)
                .collect(Collectors.joining("\n")));
    }
}
