package org.healthpages.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to the people who run the site. It never changes: that it is settled is a row of its own, and some
 * time after that both are erased.
 */
@Entity
@Immutable
class Message {
    static final int MOST_BODY_CHARACTERS = 3_000;
    static final int MOST_EMAIL_CHARACTERS = 254;
    static final int MOST_PAGE_CHARACTERS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String body;
    private String email;
    private String page;
    private boolean atRisk;
    private String receipt;
    private Instant receivedAt;

    protected Message() {}

    /**
     * @param email empty where the sender wants no answer
     * @param page what the sender says it is about; empty for nothing
     * @param receipt the SHA-256 of the receipt's code
     */
    Message(Category category, String body, String email, String page, boolean atRisk, String receipt, Instant now) {
        this.category = category;
        this.body = body;
        this.email = email;
        this.page = page;
        this.atRisk = atRisk;
        this.receipt = receipt;
        this.receivedAt = now;
    }

    /** Whether somebody may come to harm, so that a person must read it first. */
    boolean isAtRisk() {
        return atRisk;
    }
}
