package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import org.healthpages.article.Slug;
import org.healthpages.platform.London;
import org.healthpages.screening.Mark;

/** A comment that nobody has decided about, as the queue shows it. */
public record WaitingComment(
        long id,
        int version,
        String name,
        String body,
        Instant saidAt,
        boolean atRisk,
        Slug slug,
        String title,
        List<Mark> marks)
        implements MarkedWords {
    public WaitingComment(
            long id, int version, String name, String body, Instant saidAt, boolean atRisk, Slug slug, String title) {
        this(id, version, name, body, saidAt, atRisk, slug, title, List.of());
    }

    WaitingComment with(List<Mark> found) {
        return new WaitingComment(id, version, name, body, saidAt, atRisk, slug, title, found);
    }

    public String when() {
        return London.words(saidAt);
    }
}
