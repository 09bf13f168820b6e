package org.healthpages.comment;

import java.util.Optional;

/** The rule that a refused or removed comment broke: the comment rules in one line each. */
public enum Reason {
    IDENTIFIES_SOMEONE("It names or describes somebody in a way that others could recognise."),
    PRIVATE_INFORMATION("It gives private information, such as a phone number or an address."),
    OFFENSIVE("It is insulting, threatening or hateful."),
    COULD_HARM("Following it could do harm."),
    ADVERTISING("It advertises a product, a service or a website."),
    OFF_TOPIC("It is not about the subject of this page."),
    SAID_BEFORE("It says the same as another comment by the same writer."),
    NOT_READABLE("We could not make out what it says."),
    COMPLAINT("It complains about a named service or person, which we cannot check here.");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Optional<Reason> named(String name) {
        for (Reason reason : values()) {
            if (reason.name().equals(name)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
