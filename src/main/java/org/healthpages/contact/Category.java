package org.healthpages.contact;

import java.util.Optional;

/** What a message is about. */
public enum Category {
    QUESTION("A question, or praise"),
    MISTAKE("Something on a page is wrong"),
    SITE("A problem with the site, or with using it"),
    PERSONAL_DATA("My personal data"),
    LEGAL("A legal complaint");

    private final String text;

    Category(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether it names the page that it is about, and is due at a time. */
    public boolean isLegal() {
        return this == LEGAL;
    }

    static Optional<Category> named(String name) {
        for (Category category : values()) {
            if (category.name().equals(name)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
