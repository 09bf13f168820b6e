package org.healthpages.account;

/** What an account may do at the desk. */
public enum Role {
    MODERATOR("Moderator", "decides about comments and reports"),
    WRITER("Writer", "writes and publishes articles"),
    CLINICAL_REVIEWER("Clinical reviewer", "checks what articles say, and signs them off"),
    ADMINISTRATOR("Administrator", "looks after accounts, messages and backups");

    private final String words;
    private final String task;

    Role(String words, String task) {
        this.words = words;
        this.task = task;
    }

    public String words() {
        return words;
    }

    /** What an account with this role does, as the end of a sentence. */
    public String task() {
        return task;
    }
}
