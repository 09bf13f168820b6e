package org.healthpages.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a writer has been shown before sending: the pages between the form and the receipt put it into their own forms.
 * It is no part of the words, so it never leads to another receipt.
 *
 * @param seen any of {@value #HELP} and {@value #QUESTION}; missing or unknown simply shows the page
 */
record Shown(@Nullable List<String> seen) {
    /** Where to find help, shown to those who say that they need it. */
    static final String HELP = "help";

    /** The question whether personal data should stay; whoever sends on from there sends the words as they are. */
    static final String QUESTION = "question";

    public boolean help() {
        return has(HELP);
    }

    public boolean question() {
        return has(QUESTION);
    }

    private boolean has(String page) {
        return seen != null && seen.contains(page);
    }
}
