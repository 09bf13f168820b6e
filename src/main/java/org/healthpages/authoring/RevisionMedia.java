package org.healthpages.authoring;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.article.Media;
import org.jspecify.annotations.Nullable;

/** A media item as it was written. When it was reviewed is not written but done, so no date is here. */
@Embeddable
record RevisionMedia(
        String title,
        String summary,
        @Nullable String file,
        @Nullable String poster,
        @Nullable String captions,
        @Nullable String transcript) {
    static RevisionMedia of(Media media) {
        return new RevisionMedia(
                media.title(), media.summary(), media.file(), media.poster(), media.captions(), media.transcript());
    }

    Media toMedia() {
        return new Media(title, summary, null, file, poster, captions, transcript);
    }

    /** All of it as lines, to be compared. */
    static String words(Media media) {
        return Stream.of(
                        media.title(),
                        media.summary(),
                        media.file(),
                        media.poster(),
                        media.captions(),
                        media.transcript())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
