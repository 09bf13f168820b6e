package org.healthpages.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One publication of an article at the desk, with the note that readers see. Added, never changed. */
@Entity
@Immutable
@Table(name = "article_change")
class Change {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long article;
    private long edition;
    private int revision;
    private boolean major;
    private String note;
    private LocalDate madeOn;

    protected Change() {}

    Change(long article, long edition, int revision, ChangeNote note) {
        this.article = article;
        this.edition = edition;
        this.revision = revision;
        this.major = note.major();
        this.note = note.text();
        this.madeOn = note.day();
    }
}
