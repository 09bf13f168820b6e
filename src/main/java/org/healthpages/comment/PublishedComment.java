package org.healthpages.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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
 * @param reply of the editors; null for none
 */
public record PublishedComment(
        long id,
        long article,
        int version,
        @Nullable String name,
        @Nullable String body,
        Instant saidAt,
        long edition,
        LocalDate editionOf,
        @Nullable Reply reply) {
    static final Comparator<PublishedComment> OLDEST_FIRST =
            Comparator.comparing(PublishedComment::saidAt).thenComparing(PublishedComment::id);

    /** Without a reply. */
    public PublishedComment(
            long id,
            long article,
            int version,
            @Nullable String name,
            @Nullable String body,
            Instant saidAt,
            long edition,
            LocalDate editionOf) {
        this(id, article, version, name, body, saidAt, edition, editionOf, null);
    }

    /** With the parts of the reply, which are null together. */
    public PublishedComment(
            long id,
            long article,
            int version,
            @Nullable String name,
            @Nullable String body,
            Instant saidAt,
            long edition,
            LocalDate editionOf,
            @Nullable String reply,
            @Nullable String signedBy,
            @Nullable Instant repliedAt,
            @Nullable Instant changedAt) {
        this(
                id,
                article,
                version,
                name,
                body,
                saidAt,
                edition,
                editionOf,
                reply == null || signedBy == null || repliedAt == null
                        ? null
                        : new Reply(id, reply, signedBy, repliedAt, changedAt));
    }

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
