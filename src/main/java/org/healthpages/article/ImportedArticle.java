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
 * @param redFlags phrases for symptoms that need help quickly, in small letters; none means the list that fits any page
 * @param past what the article had behind it already, which only an article that is new to the site takes over
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
        List<Media> media,
        List<String> redFlags,
        ImportedPast past) {
    public static final int MOST_TITLE_CHARACTERS = 200;
    public static final int MOST_SUMMARY_CHARACTERS = 1_000;
    public static final int MOST_BODY_CHARACTERS = 100_000;

    public static final int MOST_RED_FLAGS = 50;
    public static final int MOST_RED_FLAG_CHARACTERS = 100;

    /** An article whose editors have listed no red flags. */
    public ImportedArticle(
            Slug slug,
            String title,
            String summary,
            String body,
            LocalDate publishedOn,
            ReviewSchedule schedule,
            @Nullable String reviewedBy,
            List<Slug> related,
            List<Media> media) {
        this(slug, title, summary, body, publishedOn, schedule, reviewedBy, related, media, List.of());
    }

    /** An article of which nothing is known from before. */
    public ImportedArticle(
            Slug slug,
            String title,
            String summary,
            String body,
            LocalDate publishedOn,
            ReviewSchedule schedule,
            @Nullable String reviewedBy,
            List<Slug> related,
            List<Media> media,
            List<String> redFlags) {
        this(
                slug,
                title,
                summary,
                body,
                publishedOn,
                schedule,
                reviewedBy,
                related,
                media,
                redFlags,
                ImportedPast.NONE);
    }

    /** What an editor would have written of it. */
    public ArticleContent content() {
        return new ArticleContent(slug, title, summary, body, related, media, redFlags);
    }

    /**
     * The same for the same content: what an import is known by. A part added later must leave absent parts out. The past is
     * none of its parts: an article that is here already keeps its own.
     */
    String digest() {
        Stream<Object> parts = Stream.of(slug, title, summary, body, publishedOn, schedule, reviewedBy, related, media);
        return Secret.sha256(Stream.concat(parts, redFlags.isEmpty() ? Stream.of() : Stream.of(redFlags))
                .map(Objects::toString)
                .collect(Collectors.joining("\n")));
    }
}
