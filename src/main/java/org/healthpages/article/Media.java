package org.healthpages.article;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A video or another item shown with an article, with a review clock of its own.
 *
 * @param file an address under {@code /media/}, or null while there is no file
 * @param captions an address under {@code /media/}
 * @param transcript what is said, as text
 */
@Embeddable
public record Media(
        String title,
        String summary,
        ReviewSchedule schedule,
        @Nullable String file,
        @Nullable String captions,
        @Nullable String transcript) {

    /** Without a schedule: what a stored item without dates comes back as. */
    public Media(
            String title,
            String summary,
            @Nullable ReviewSchedule schedule,
            @Nullable String file,
            @Nullable String captions,
            @Nullable String transcript) {
        this.title = title;
        this.summary = summary;
        this.schedule = schedule == null ? new ReviewSchedule(null, null) : schedule;
        this.file = file;
        this.captions = captions;
        this.transcript = transcript;
    }

    /** Whether this item was due for review before this day. */
    public boolean isOverdue(LocalDate today) {
        return schedule.isOverdue(today);
    }
}
