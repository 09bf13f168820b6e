package org.healthpages.report;

import java.util.Optional;

/** Why a reader finds a comment offensive or unsuitable. */
public enum ReportReason {
    OFFENSIVE("It is offensive or abusive"),
    IDENTIFIES("It names or identifies somebody"),
    PRIVATE("It gives private information, such as an address or a phone number"),
    DANGEROUS("Following it could do harm"),
    AT_RISK("The person who wrote it, or somebody else, may be at risk of harm"),
    ADVERTISING("It is advertising"),
    OFF_TOPIC("It has nothing to do with this page"),
    OTHER("Another reason");

    private final String text;

    ReportReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** One report for this reason takes the comment off the page until an editor decides. */
    boolean hidesAtOnce() {
        return this == PRIVATE;
    }

    /** Hiding a cry for help would help nobody: it goes to the top of the queue instead. */
    boolean neverHides() {
        return this == AT_RISK;
    }

    static Optional<ReportReason> named(String name) {
        for (ReportReason reason : values()) {
            if (reason.name().equals(name)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
