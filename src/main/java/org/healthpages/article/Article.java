package org.healthpages.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.healthpages.platform.NotFound;
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

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.PUBLISHED;

    /** the number of the revision that readers see; null for what was imported last */
    private @Nullable Integer revision;

    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnBecause;
    private @Nullable String commentsClosedBecause;

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
        commentsClosedBecause = imported.past().commentsClosedBecause();
        take(imported);
    }

    /** A draft: no reader sees it before it is published. */
    Article(ArticleContent draft) {
        slug = draft.slug();
        title = draft.title();
        summary = draft.summary();
        body = draft.body();
        html = "";
        state = ArticleState.DRAFT;
    }

    /** A draft that a file brings in; the same file again is known by it. */
    static Article draft(ImportedArticle imported) {
        Article draft = new Article(imported.content());
        draft.importedDigest = imported.digest();
        return draft;
    }

    /** Takes the title and the address of the newest draft; a page that readers know keeps its own until it is published. */
    void keep(ArticleContent draft) {
        if (isDraft()) {
            slug = draft.slug();
            title = draft.title();
            summary = draft.summary();
            body = draft.body();
        }
    }

    /** Shows readers a text that was written at the desk. @throws NotInThisState where they see it, or a later one, already */
    void publish(ArticleContent content, int number) {
        if (state == ArticleState.PUBLISHED && revision != null && revision >= number) {
            throw new NotInThisState(state);
        }
        slug = content.slug();
        title = content.title();
        summary = content.summary();
        body = content.body();
        html = ArticleBody.html(body);
        replace(media, content.media().stream().map(item -> item.datedAs(media)).toList());
        replace(related, content.related());
        replace(redFlags, content.redFlags());
        revision = number;
        state = ArticleState.PUBLISHED;
        withdrawnOn = null;
        withdrawnBecause = null;
    }

    /** @throws NotInThisState where readers do not see it */
    void withdraw(String because, LocalDate today) {
        require(ArticleState.PUBLISHED);
        state = ArticleState.WITHDRAWN;
        withdrawnOn = today;
        withdrawnBecause = because;
    }

    /** @throws NotInThisState where readers do not see it */
    void review(ReviewSchedule done, String reviewer) {
        require(ArticleState.PUBLISHED);
        schedule = done;
        reviewedBy = reviewer;
    }

    /** @throws NotInThisState where readers do not see it */
    void reviewMedia(int place, ReviewSchedule done) {
        require(ArticleState.PUBLISHED);
        if (place >= media.size()) {
            throw new NotFound();
        }
        media.set(place, media.get(place).dated(done));
    }

    void closeComments(String because) {
        commentsClosedBecause = because;
    }

    void openComments() {
        commentsClosedBecause = null;
    }

    /** Names the revision in which the desk keeps the text that was imported. */
    void isRevision(int number) {
        revision = number;
    }

    private void require(ArticleState needed) {
        if (state != needed) {
            throw new NotInThisState(state);
        }
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
        revision = null;
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

    boolean isDraft() {
        return state == ArticleState.DRAFT;
    }

    boolean isPublished() {
        return state == ArticleState.PUBLISHED;
    }

    boolean isShownAs(ImportedArticle imported) {
        return title.equals(imported.title()) && summary.equals(imported.summary());
    }

    private ReviewSchedule schedule() {
        return schedule == null ? new ReviewSchedule(null, null) : schedule;
    }

    Slug slug() {
        return slug;
    }

    long id() {
        return id == null ? 0 : id;
    }
}
