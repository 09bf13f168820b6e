package org.healthpages.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we tell readers about one subject. Its text is rendered and cleaned when it is saved, not when it is read. */
@Entity
class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private Slug slug;

    private String title;
    private String summary;
    private String body;
    private String html;

    @Embedded
    private @Nullable ReviewSchedule schedule;

    private @Nullable String reviewedBy;
    private @Nullable String importedDigest;

    @ElementCollection
    @CollectionTable(name = "media", joinColumns = @JoinColumn(name = "article"))
    @OrderColumn(name = "place")
    private List<Media> media = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "related_article", joinColumns = @JoinColumn(name = "article"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "topic", column = @Column(name = "related_topic"))
    @AttributeOverride(name = "name", column = @Column(name = "related_slug"))
    private List<Slug> related = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "red_flag", joinColumns = @JoinColumn(name = "article"))
    @OrderColumn(name = "place")
    @Column(name = "phrase")
    private List<String> redFlags = new ArrayList<>();

    protected Article() {}

    Article(ImportedArticle imported) {
        slug = imported.slug();
        title = imported.title();
        summary = imported.summary();
        body = imported.body();
        html = ArticleBody.html(body);
        take(imported);
    }

    /** Takes the text of a newer import in place of its own. */
    final void take(ImportedArticle imported) {
        title = imported.title();
        summary = imported.summary();
        body = imported.body();
        html = ArticleBody.html(body);
        schedule = imported.schedule();
        reviewedBy = imported.reviewedBy();
        replace(media, imported.media());
        replace(related, imported.related());
        replace(redFlags, imported.redFlags());
        importedDigest = imported.digest();
    }

    private static <T> void replace(List<T> old, List<T> now) {
        if (!old.equals(now)) {
            old.clear();
            old.addAll(now);
        }
    }

    boolean wasImportedAs(ImportedArticle imported) {
        return imported.digest().equals(importedDigest);
    }

    /** Whether what stands here, in an edition of this day, is no longer what was imported last. */
    boolean wasChangedSinceItsImport(LocalDate publishedOn) {
        var now = new ImportedArticle(
                slug, title, summary, body, publishedOn, schedule(), reviewedBy, related, media, redFlags);
        return !now.digest().equals(importedDigest);
    }

    boolean isShownAs(ImportedArticle imported) {
        return title.equals(imported.title()) && summary.equals(imported.summary());
    }

    private ReviewSchedule schedule() {
        return schedule == null ? new ReviewSchedule(null, null) : schedule;
    }

    long id() {
        return id == null ? 0 : id;
    }
}
