package org.healthpages.authoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.Slug;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An article's whole text as it was saved once. Added, never changed: to bring one back is to save it again. */
@Entity
@Immutable
class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long article;
    private int number;

    @Embedded
    private Slug slug;

    private String title;
    private String summary;
    private String body;
    private String related;
    private String redFlags;

    @ElementCollection
    @CollectionTable(name = "revision_media", joinColumns = @JoinColumn(name = "revision"))
    @OrderColumn(name = "place")
    private List<RevisionMedia> media = new ArrayList<>();

    private @Nullable Integer restoredFrom;
    private @Nullable Long editor;
    private Instant savedAt;

    protected Revision() {}

    /**
     * @param restoredFrom the number of the revision whose text this is; null for a new text
     * @param editor the id of the account; null for what was imported
     */
    Revision(
            long article,
            int number,
            ArticleContent content,
            @Nullable Integer restoredFrom,
            @Nullable Long editor,
            Instant now) {
        this.article = article;
        this.number = number;
        this.slug = content.slug();
        this.title = content.title();
        this.summary = content.summary();
        this.body = content.body();
        this.related = content.related().stream().map(Slug::toString).collect(Collectors.joining("\n"));
        this.redFlags = String.join("\n", content.redFlags());
        content.media().stream().map(RevisionMedia::of).forEach(media::add);
        this.restoredFrom = restoredFrom;
        this.editor = editor;
        this.savedAt = now;
    }

    int number() {
        return number;
    }

    ArticleContent content() {
        return new ArticleContent(
                slug,
                title,
                summary,
                body,
                related.lines().map(Slug::of).toList(),
                media.stream().map(RevisionMedia::toMedia).toList(),
                redFlags.lines().toList());
    }
}
