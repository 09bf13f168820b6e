package org.healthpages.comment;

import java.util.Optional;

/** The rule that a refused or removed comment broke: the comment rules in one line each. */
public enum Reason {
    IDENTIFIES_SOMEONE(
            "It names or describes somebody in a way that others could recognise.",
            "Other people can find out who is meant, even where no name is given. Somebody who reads about themselves here did not agree to that."),
    PRIVATE_INFORMATION(
            "It gives private information, such as a phone number or an address.",
            "Everyone can read this site, and copy it. What is private can be misused, your own details, too."),
    OFFENSIVE(
            "It is insulting, threatening or hateful.",
            "You may disagree with anybody. You may not insult or threaten them, or speak with hate about a group of people."),
    COULD_HARM(
            "Following it could do harm.",
            "Somebody who is ill or worried might do what a comment says. So we leave out what could make them worse."),
    ADVERTISING(
            "It advertises a product, a service or a website.",
            "We publish what readers went through. We do not publish offers, prices or links that sell something."),
    OFF_TOPIC(
            "It is not about the subject of this page.",
            "Readers of a page look for its subject. What is about something else stands in their way."),
    SAID_BEFORE(
            "It says the same as another comment by the same writer.", "One comment about the same thing is enough."),
    NOT_READABLE("We could not make out what it says.", "We publish only what an editor could read and understand."),
    COMPLAINT(
            "It complains about a named service or person, which we cannot check here.",
            "We cannot hear both sides, or put it right. The service itself must answer a complaint.");

    private final String text;
    private final String meaning;

    Reason(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    public String text() {
        return text;
    }

    /** Why there is such a rule, in one or two plain sentences. */
    public String meaning() {
        return meaning;
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
