package org.healthpages.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article as published at one time. Readers rate an edition; a review does not start a new one. */
@Entity
class Edition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long article;
    private int number;
    private LocalDate publishedOn;

    protected Edition() {}

    Edition(long article, int number, LocalDate publishedOn) {
        this.article = article;
        this.number = number;
        this.publishedOn = publishedOn;
    }

    Edition next(LocalDate day) {
        return new Edition(article, number + 1, day);
    }

    long id() {
        return id == null ? 0 : id;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }
}
