package org.healthpages.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;

/**
 * A comment in its place on the page. While editors check a reported one, neither its name nor its words are here.
 *
 * @param version of its words
 * @param name null while it is being checked
 * @param body null while it is being checked
 * @param edition the id of the edition that it is about
 * @param editionOf the day on which that edition appeared
 */
public record PublishedComment(
        long id,
        long article,
        int version,
        @Nullable String name,
        @Nullable String body,
        Instant saidAt,
        long edition,
        LocalDate editionOf) {
    public boolean isBeingChecked() {
        return body == null;
    }

    public LocalDate saidOn() {
        return London.day(saidAt);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(body == null ? "" : body);
    }
}
