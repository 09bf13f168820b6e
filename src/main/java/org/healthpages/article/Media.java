package org.healthpages.article;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video or another item shown with an article, with a review clock of its own.
 *
 * @param file an address under {@code /media/}, or null while there is no file
 * @param poster the picture before it plays, an address under {@code /media/}; null for the one that all share
 * @param captions an address under {@code /media/}
 * @param transcript what is said, as text
 */
@Embeddable
public record Media(
        String title,
        String summary,
        ReviewSchedule schedule,
        @Nullable String file,
        @Nullable String poster,
        @Nullable String captions,
        @Nullable String transcript) {

    /** Without a schedule: what a stored item without dates comes back as. */
    public Media(
            String title,
            String summary,
            @Nullable ReviewSchedule schedule,
            @Nullable String file,
            @Nullable String poster,
            @Nullable String captions,
            @Nullable String transcript) {
        this.title = title;
        this.summary = summary;
        this.schedule = schedule == null ? new ReviewSchedule(null, null) : schedule;
        this.file = file;
        this.poster = poster;
        this.captions = captions;
        this.transcript = transcript;
    }

    /** An item that has no picture of its own. */
    public Media(
            String title,
            String summary,
            @Nullable ReviewSchedule schedule,
            @Nullable String file,
            @Nullable String captions,
            @Nullable String transcript) {
        this(title, summary, schedule, file, null, captions, transcript);
    }

    /**
     * The same item with the dates that it has there. A new file is an item that nobody has reviewed; one without a file is
     * known by its title.
     */
    Media datedAs(List<Media> there) {
        ReviewSchedule known = there.stream()
                .filter(this::isTheSameAs)
                .map(Media::schedule)
                .findFirst()
                .orElse(new ReviewSchedule(null, null));
        return dated(known);
    }

    /** The same item, reviewed. */
    Media dated(ReviewSchedule dates) {
        return new Media(title, summary, dates, file, poster, captions, transcript);
    }

    private boolean isTheSameAs(Media other) {
        return file == null ? other.file == null && title.equals(other.title) : file.equals(other.file);
    }

    /** Imports are known by this text: what was added to it later is left out where it is absent. */
    @Override
    public String toString() {
        return "Media[title=" + title + ", summary=" + summary + ", schedule=" + schedule + ", file=" + file
                + (poster == null ? "" : ", poster=" + poster) + ", captions=" + captions + ", transcript="
                + transcript + "]";
    }

    /** Whether this item was due for review before this day. */
    public boolean isOverdue(LocalDate today) {
        return schedule.isOverdue(today);
    }
}
