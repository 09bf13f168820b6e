package org.healthpages.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody who knows has checked a page or a media item on it, and against what. Added, never changed. */
@Entity
@Immutable
class Review {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long article;
    private @Nullable String item;
    private String reviewer;
    private String evidence;
    private LocalDate reviewedOn;
    private LocalDate dueOn;
    private long editor;

    protected Review() {}

    /** @param item the title of the media item; null for the page itself */
    Review(long article, @Nullable String item, ReviewForm form, LocalDate today, long editor) {
        this.article = article;
        this.item = item;
        this.reviewer = form.reviewer();
        this.evidence = form.evidence();
        this.reviewedOn = today;
        this.dueOn = form.dueAfter(today);
        this.editor = editor;
    }
}
