package org.healthpages.article;

/** Whether readers see an article. */
public enum ArticleState {
    /** written at the desk, and never published */
    DRAFT("Draft"),
    PUBLISHED("Published"),
    /** readers saw it once, and are told that it was taken down, and why */
    WITHDRAWN("Withdrawn");

    private final String words;

    ArticleState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
